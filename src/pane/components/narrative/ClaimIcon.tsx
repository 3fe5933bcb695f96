import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import type { ReactElement } from 'react';
import type { NarrativeClaim } from '../../../core/narrative';
import { narrativeStrings } from '../../narrative/strings';
import { strings } from '../../strings';
import { VerdictIcon } from '../VerdictIcon';

const useStyles = makeStyles({
  icon: { display: 'inline-flex', flexShrink: 0, fontSize: '16px', lineHeight: 1 },
  passed: { color: tokens.colorStatusSuccessForeground1 },
  notRun: { color: tokens.colorNeutralForeground3 },
});

type ClaimVerdict = NarrativeClaim['verdict'];

/** The sign of a claim's verdict; the words stand beside it. */
export function ClaimIcon({ verdict }: { readonly verdict: ClaimVerdict }): ReactElement {
  const styles = useStyles();
  if (verdict !== 'passed' && verdict !== 'notRun') return <VerdictIcon verdict={verdict} />;
  return (
    <span aria-hidden="true" className={`${styles.icon} ${styles[verdict]}`}>
      {verdict === 'passed' ? <CheckmarkCircleFilled /> : <QuestionCircleRegular />}
    </span>
  );
}

/** A claim's verdict in words. */
export function verdictName(verdict: ClaimVerdict): string {
  const own = narrativeStrings.verdicts;
  return verdict === 'passed' || verdict === 'notRun' ? own[verdict] : strings.verdicts[verdict];
}
