import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { NarrativeClaim } from '../../../core/narrative';
import { claimKey } from '../../narrative/claims';
import { narrativeStrings as text } from '../../narrative/strings';
import { verdictColors } from '../VerdictIcon';
import { verdictName } from './ClaimIcon';

/** Line and colour by verdict; a sign behind what is wrong or doubtful. */
const line = (textDecorationStyle: 'solid' | 'dotted' | 'dashed' | 'double' | 'wavy', color: string) => ({
  textDecorationLine: 'underline',
  textDecorationStyle,
  textDecorationColor: color,
});

const useStyles = makeStyles({
  figure: {
    display: 'inline',
    margin: 0,
    padding: '1px 0',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    textDecorationThickness: '2px',
    textUnderlineOffset: '4px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusSmall },
  },
  open: { backgroundColor: tokens.colorNeutralBackground1Selected, fontWeight: tokens.fontWeightSemibold },
  lit: { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, borderRadius: tokens.borderRadiusSmall },
  sign: { paddingLeft: '1px', fontSize: tokens.fontSizeBase100, verticalAlign: 'super', lineHeight: 0 },
  error: line('wavy', verdictColors.error),
  suspect: line('dashed', verdictColors.suspect),
  explain: line('dashed', verdictColors.explain),
  hint: line('dashed', verdictColors.hint),
  rounding: line('double', verdictColors.rounding),
  notRun: line('dotted', tokens.colorNeutralForeground3),
  passed: line('solid', tokens.colorStatusSuccessForeground1),
});

const SIGNS: Readonly<Partial<Record<NarrativeClaim['verdict'], string>>> = {
  error: '✕',
  suspect: '!',
  explain: '…',
  hint: '?',
  rounding: '≈',
};

interface Properties {
  readonly words: string;
  /** The weightiest of what is said of it. */
  readonly claim: NarrativeClaim;
  readonly open: boolean;
  /** Whether it is about the cell selected in the workbook. */
  readonly lit: boolean;
  /** Whether it can be reached by Tab: one figure of the text is. */
  readonly reachable: boolean;
  readonly onSelect: () => void;
}

/** A figure of the text, underlined by its verdict. */
export function Figure({ words, claim, open, lit, reachable, onSelect }: Properties): ReactElement {
  const styles = useStyles();
  const { verdict } = claim;
  const root = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) root.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <button
      ref={root}
      type="button"
      className={mergeClasses(styles.figure, styles[verdict], lit && styles.lit, open && styles.open)}
      aria-expanded={open}
      aria-label={text.figure(words, verdictName(verdict))}
      data-claim={claimKey(claim)}
      data-verdict={verdict}
      {...(lit ? { 'data-lit': '' } : {})}
      tabIndex={reachable ? 0 : -1}
      onClick={onSelect}
    >
      {words}
      {SIGNS[verdict] !== undefined && (
        <span aria-hidden="true" className={styles.sign}>
          {SIGNS[verdict]}
        </span>
      )}
    </button>
  );
}
