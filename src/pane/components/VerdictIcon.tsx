import { makeStyles, tokens } from '@fluentui/react-components';
import { ChatFilled } from '@fluentui/react-icons/svg/chat';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { LightbulbFilled } from '@fluentui/react-icons/svg/lightbulb';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import type { Verdict } from '../model/types';

/** Colours of the verdicts as text on the pane's backgrounds, at least 4.5:1 in every theme. */
export const verdictColors: Readonly<Record<Verdict, string>> = {
  error: tokens.colorStatusDangerForeground1,
  suspect: tokens.colorPaletteDarkOrangeForeground1,
  explain: tokens.colorPaletteBlueForeground2,
  rounding: tokens.colorNeutralForeground3,
  hint: tokens.colorPalettePurpleForeground2,
};

const useStyles = makeStyles({
  icon: { display: 'inline-flex', flexShrink: 0, fontSize: '16px', lineHeight: 1 },
  sign: { width: '16px', fontWeight: tokens.fontWeightBold, textAlign: 'center' },
  error: { color: verdictColors.error },
  suspect: { color: verdictColors.suspect },
  explain: { color: verdictColors.explain },
  rounding: { color: verdictColors.rounding },
  hint: { color: verdictColors.hint },
});

/** The sign of a verdict: a shape of its own beside its colour. The words stand beside it, so it is hidden from readers. */
export function VerdictIcon({ verdict }: { readonly verdict: Verdict }): ReactElement {
  const styles = useStyles();
  return (
    <span aria-hidden="true" className={`${styles.icon} ${styles[verdict]}`}>
      {sign(verdict, styles.sign)}
    </span>
  );
}

function sign(verdict: Verdict, className: string): ReactElement {
  switch (verdict) {
    case 'error':
      return <DismissCircleFilled />;
    case 'suspect':
      return <WarningFilled />;
    case 'explain':
      return <ChatFilled />;
    case 'hint':
      return <LightbulbFilled />;
    case 'rounding':
      return <span className={className}>≈</span>;
  }
}
