import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { draftOn } from '../model/drafts';
import type { Card } from '../model/types';
import { strings } from '../strings';
import { CardHeading } from './CardHeading';
import { cardLook } from './cardLook';
import { cardSelector } from './cardSelector';
import type { DetailsProperties } from './detailsProperties';
import { CardDetails } from './lazyDetails';

const useStyles = makeStyles({
  ...cardLook,
  // The head is as high as the heading that stays above it.
  head: { ...cardLook.head, scrollMarginTop: '24px' },
});

interface Properties extends DetailsProperties {
  readonly selected: boolean;
  /** Whether it can be reached by Tab: one card of the list is. */
  readonly reachable: boolean;
}

/** One cause. Its heading selects and locates; the selected card is the open one. */
export function FindingCard(properties: Properties): ReactElement {
  const { card, marked, selected, reachable, neighbours, abilities, actions } = properties;
  const styles = useStyles();
  // Has the focus when this card goes.
  const heir = neighbours?.next ?? neighbours?.previous;
  const root = useRef<HTMLLIElement>(null);
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!selected) return;
    root.current?.scrollIntoView({ block: 'nearest' });
    // Of a card higher than the pane the heading counts.
    head.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const tags = tagsOf(card, marked, draftOn(actions, card) !== undefined);
  const open = (): void => {
    actions.select(card.id);
    if (card.target !== undefined && abilities.locate) actions.locate(card.target);
  };
  return (
    <li
      ref={root}
      className={mergeClasses(styles.root, selected && styles.selected)}
      {...(heir === undefined ? {} : { 'data-heir': cardSelector(heir.id) })}
    >
      <button
        ref={head}
        type="button"
        className={styles.head}
        aria-expanded={selected}
        data-card={card.id}
        tabIndex={reachable ? 0 : -1}
        onClick={open}
      >
        <CardHeading card={card} tags={tags} whole={selected} />
      </button>
      {selected && <CardDetails {...{ card, marked, abilities, actions, neighbours }} />}
    </li>
  );
}

function tagsOf({ remark }: Card, marked: boolean, begun: boolean): readonly string[] {
  return [
    ...(marked ? [strings.marked] : []),
    ...(remark?.kind === 'reason' ? [remark.stale ? strings.reasonStale : strings.reasonGiven] : []),
    ...(begun ? [strings.reasonDraft] : []),
  ];
}
