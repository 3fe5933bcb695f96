import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PaneActions, PaneState } from '../model/state';
import { cardsOf } from '../model/cards';
import { neighboursOf, type Neighbours } from '../model/neighbours';
import type { CardGroup } from '../model/types';
import { strings } from '../strings';
import { cardSelector } from './cardSelector';
import { FindingCard } from './FindingCard';
import { Fold } from './Fold';
import { useListKeys, useStepKeys } from './useListKeys';

/** Cards drawn at once; more on request, so that a thousand findings do not slow the pane down. */
const PAGE = 60;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  heading: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '6px',
    margin: 0,
    padding: '4px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { flex: '1 1 auto', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

interface Properties {
  readonly groups: readonly CardGroup[];
  readonly hints: readonly CardGroup[];
  /** Hints are asked for and need no fold. */
  readonly hintsOpen: boolean;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The cards by form with the keyboard over all of them; hints are folded below. */
export function FindingList({ groups, hints, hintsOpen, state, actions }: Properties): ReactElement {
  const [limit, setLimit] = useState(PAGE);
  const [unfolded, setUnfolded] = useState(false);
  const open = hintsOpen || unfolded || contains(hints, state.selected);
  const all = [...cardsOf(groups), ...(open ? cardsOf(hints) : [])];
  const selectedAt = all.findIndex((card) => card.id === state.selected);
  const shown = Math.max(limit, selectedAt + 1);
  const onKeyDown = useListKeys(all, state, actions);
  useStepKeys(all, state, actions);
  const drawn = new Set(all.slice(0, shown).map((card) => card.id));
  const reachable = drawn.has(state.selected ?? '') ? state.selected : all[0]?.id;
  const neighbours = neighboursOf(all);
  const sections = (list: readonly CardGroup[]): ReactElement[] =>
    list.map((group) => (
      <Group
        key={group.title}
        group={group}
        drawn={drawn}
        reachable={reachable}
        neighbours={neighbours}
        state={state}
        actions={actions}
      />
    ));
  const hintCount = cardsOf(hints).length;
  return (
    <div onKeyDown={onKeyDown}>
      {sections(groups)}
      {hintCount > 0 && (
        <Fold title={strings.hints(hintCount)} open={open} onToggle={() => setUnfolded(!open)}>
          {sections(hints)}
        </Fold>
      )}
      {all.length > shown && (
        <Button
          appearance="transparent"
          data-heir={cardSelector(all[shown]?.id ?? '')}
          onClick={() => setLimit(shown + PAGE)}
        >
          {strings.more(all.length - shown)}
        </Button>
      )}
    </div>
  );
}

interface GroupProperties {
  readonly group: CardGroup;
  readonly drawn: ReadonlySet<string>;
  readonly reachable: string | undefined;
  readonly neighbours: ReadonlyMap<string, Neighbours>;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

function Group({ group, drawn, reachable, neighbours, state, actions }: GroupProperties): ReactElement | null {
  const styles = useStyles();
  const cards = group.cards.filter((card) => drawn.has(card.id));
  if (cards.length === 0) return null;
  const { title } = group;
  const relations = group.cards.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <section aria-label={title}>
      {title !== strings.verdicts.hint && (
        <h2 className={styles.heading}>
          <span className={styles.title} title={title}>
            {title}
          </span>
          <span>{strings.groupCount(group.cards.length, relations)}</span>
        </h2>
      )}
      <ul className={styles.list}>
        {cards.map((card) => (
          <FindingCard
            key={card.id}
            card={card}
            marked={state.marked.has(card.id)}
            selected={card.id === state.selected}
            reachable={card.id === reachable}
            neighbours={neighbours.get(card.id)}
            abilities={state.abilities}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  );
}

function contains(groups: readonly CardGroup[], id: string | undefined): boolean {
  return id !== undefined && cardsOf(groups).some((card) => card.id === id);
}
