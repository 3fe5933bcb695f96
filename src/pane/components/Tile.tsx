import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LOW } from './small';

const useStyles = makeStyles({
  tile: {
    flex: '1 1 54px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    padding: '4px 2px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    cursor: 'pointer',
    [LOW]: { flexDirection: 'row', justifyContent: 'center', gap: '3px', padding: '1px 2px' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  on: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `1px solid ${tokens.colorNeutralForeground1}`,
    boxShadow: `inset 0 -2px 0 ${tokens.colorNeutralForeground1}`,
  },
  none: { color: tokens.colorNeutralForeground3 },
  count: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { display: 'flex', alignItems: 'center', gap: '3px', fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  // Where there is no room, the word says it alone.
  icon: { display: 'contents', [LOW]: { display: 'none' } },
});

interface Properties {
  readonly count: number;
  readonly icon: ReactElement;
  readonly name: string;
  /** What it is called aloud, with its count. */
  readonly label: string;
  readonly title?: string;
  readonly on: boolean;
  readonly onToggle: () => void;
}

/** How many there are of a verdict; pressing it shows those alone. */
export function Tile({ count, icon, name, label, title, on, onToggle }: Properties): ReactElement {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.tile, on && styles.on, count === 0 && styles.none)}
      aria-pressed={on}
      aria-label={label}
      title={title}
      onClick={onToggle}
    >
      <span className={styles.count}>{count}</span>
      <span className={styles.name}>
        <span className={styles.icon}>{icon}</span>
        {name}
      </span>
    </button>
  );
}
