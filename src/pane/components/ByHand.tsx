import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReportRemedy } from '../../core/report';
import { remedyStrings as text, remedyText } from '../remedyStrings';

const useStyles = makeStyles({
  root: {
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
});

/** What the user has to do where we cannot: rows that come or go, formulas. */
export function ByHand({ remedies }: { readonly remedies: readonly ReportRemedy[] }): ReactElement | null {
  const styles = useStyles();
  if (remedies.length === 0) return null;
  const steps = remedies.map(remedyText);
  return (
    <div className={styles.root}>
      {text.byHand}
      <ol className={styles.list}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}
