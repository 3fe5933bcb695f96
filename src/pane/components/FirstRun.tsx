import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { strings } from '../strings';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'end',
    alignItems: 'center',
    gap: '4px',
    margin: '8px 12px',
    padding: '6px 6px 6px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { flex: '1 1 120px' },
});

/** The one hint of the first run. */
export function FirstRun({ onSkip }: { readonly onSkip: () => void }): ReactElement {
  const styles = useStyles();
  return (
    <aside className={styles.root} aria-label={strings.firstRun.title}>
      <span className={styles.text}>{strings.firstRun.text}</span>
      <Button size="small" onClick={onSkip}>
        {strings.firstRun.skip}
      </Button>
    </aside>
  );
}
