import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { grouped, signed } from '../model/amounts';
import type { Card } from '../model/types';
import { strings } from '../strings';
import { NARROW } from './small';
import { VerdictIcon } from './VerdictIcon';

const useStyles = makeStyles({
  place: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  address: {
    gridColumn: '2 / 4',
    display: 'flex',
    whiteSpace: 'pre',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  sheet: { overflow: 'hidden', textOverflow: 'ellipsis', flexShrink: 1, minWidth: '2em' },
  amount: {
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    [NARROW]: { gridColumn: '2 / 4', whiteSpace: 'normal' },
  },
  message: { gridColumn: '2 / 4', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  tag: { gridColumn: '2 / 4', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Two lines with an ellipsis: see base.css, as Griffel does not know the property. */
const CLAMPED = 'duibiao-clamped';

interface Properties {
  readonly card: Card;
  readonly tags: readonly string[];
  /** All of the sentence, not its beginning. */
  readonly whole: boolean;
}

/** What is always seen of a card: verdict, row and column, the figure, then the address and the sentence. */
export function CardHeading({ card, tags, whole }: Properties): ReactElement {
  const styles = useStyles();
  const { target, place, verdict } = card;
  return (
    <>
      <VerdictIcon verdict={verdict} />
      <span className={styles.place}>
        {strings.verdicts[verdict]} {place === '' ? target === undefined && strings.wholeWorkbook : place}
      </span>
      <span className={styles.amount}>{amountOf(card)}</span>
      {target !== undefined && (
        <span className={styles.address}>
          <span className={styles.sheet}>{target.sheet}</span>
          <span>!{target.address}</span>
        </span>
      )}
      <span className={mergeClasses(styles.message, !whole && CLAMPED)}>{card.message}</span>
      {tags.length > 0 && <span className={styles.tag}>{tags.join(' · ')}</span>}
    </>
  );
}

function amountOf(card: Card): string {
  const [suspect] = card.suspects;
  if (suspect?.proposed) return `→ ${grouped(suspect.proposed)}`;
  const difference = card.findings[0]?.difference;
  return difference === undefined ? '' : signed(difference);
}
