import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { grouped, signed } from '../model/amounts';
import type { Card } from '../model/types';
import { strings } from '../strings';
import type { DetailsProperties } from './CardDetails';
import { placeOf } from './CellLink';
import { CardDetails } from './parts';
import { VerdictIcon } from './VerdictIcon';

const useStyles = makeStyles({
  root: {
    borderLeft: '3px solid transparent',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    scrollMarginTop: '32px',
  },
  selected: {
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { borderLeft: '3px solid Highlight' },
  },
  head: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: '6px',
    width: '100%',
    padding: '6px 8px',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  place: { fontWeight: tokens.fontWeightSemibold, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  amount: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  message: { gridColumn: '2 / 4', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  tag: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Two lines with an ellipsis: see base.css, as Griffel does not know the property. */
const CLAMPED = 'duibiao-clamped';

interface Properties extends DetailsProperties {
  readonly selected: boolean;
  /** Whether it can be reached by Tab: one card of the list is. */
  readonly reachable: boolean;
}

/** One cause. Its heading selects and locates; the selected card is the open one. */
export function FindingCard({ card, marked, selected, reachable, abilities, actions }: Properties): ReactElement {
  const styles = useStyles();
  const root = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) root.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const open = (): void => {
    actions.select(card.id);
    if (card.target !== undefined && abilities.locate) actions.locate(card.target);
  };
  return (
    <li ref={root} className={mergeClasses(styles.root, selected && styles.selected)}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={selected}
        data-card={card.id}
        tabIndex={reachable ? 0 : -1}
        onClick={open}
      >
        <VerdictIcon verdict={card.verdict} />
        <span className={styles.place}>
          {strings.verdicts[card.verdict]} {card.target === undefined ? '' : placeOf(card.target)}{' '}
          <Tag card={card} marked={marked} />
        </span>
        <span className={styles.amount}>{amountOf(card)}</span>
        <span className={mergeClasses(styles.message, !selected && CLAMPED)}>{card.message}</span>
      </button>
      {selected && <CardDetails card={card} marked={marked} abilities={abilities} actions={actions} />}
    </li>
  );
}

function Tag({ card, marked }: { readonly card: Card; readonly marked: boolean }): ReactElement | null {
  const styles = useStyles();
  const tags = [
    ...(marked ? [strings.marked] : []),
    ...(card.remark?.kind === 'reason' ? [card.remark.stale ? strings.reasonStale : strings.reasonGiven] : []),
  ];
  return tags.length === 0 ? null : <span className={styles.tag}>{tags.join(' · ')}</span>;
}

function amountOf(card: Card): string {
  const [suspect] = card.suspects;
  if (suspect !== undefined) return `→ ${grouped(suspect.proposed)}`;
  const difference = card.findings[0]?.difference;
  return difference === undefined ? '' : signed(difference);
}
