import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { verdictOrder } from '../../core/report';
import type { Verdict } from '../model/types';
import { strings } from '../strings';
import { VerdictIcon } from './VerdictIcon';

const useStyles = makeStyles({
  root: { display: 'flex', flexShrink: 0, flexWrap: 'wrap', gap: '4px', padding: '0 12px 8px' },
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
});

interface Properties {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly active: ReadonlySet<Verdict>;
  readonly onToggle: (verdict: Verdict) => void;
}

/** The summary by verdict; each tile switches its verdict on as a filter. */
export function Tiles({ counts, active, onToggle }: Properties): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root} role="group" aria-label={strings.filterLabel}>
      {verdictOrder.map((verdict) => (
        <button
          key={verdict}
          type="button"
          className={mergeClasses(styles.tile, active.has(verdict) && styles.on, counts[verdict] === 0 && styles.none)}
          aria-pressed={active.has(verdict)}
          aria-label={strings.tile(strings.verdicts[verdict], counts[verdict])}
          title={strings.verdictMeaning[verdict]}
          onClick={() => onToggle(verdict)}
        >
          <span className={styles.count}>{counts[verdict]}</span>
          <span className={styles.name}>
            <VerdictIcon verdict={verdict} />
            {strings.verdicts[verdict]}
          </span>
        </button>
      ))}
    </div>
  );
}
