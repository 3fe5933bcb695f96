import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { strings } from '../strings';

const useStyles = makeStyles({
  root: {
    margin: '8px 12px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: '2px 0 4px' },
});

/** The one hint of the first run. */
export function FirstRun({ onSkip }: { readonly onSkip: () => void }): ReactElement {
  const styles = useStyles();
  return (
    <aside className={styles.root} aria-label={strings.firstRun.title}>
      <div className={styles.title}>{strings.firstRun.title}</div>
      <p className={styles.text}>{strings.firstRun.text}</p>
      <Button size="small" onClick={onSkip}>
        {strings.firstRun.skip}
      </Button>
    </aside>
  );
}
