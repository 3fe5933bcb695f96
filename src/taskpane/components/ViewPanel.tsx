import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cardsOf, keepCards } from '../model/cards';
import { NO_FILTER, isFiltering, passes } from '../model/filter';
import type { Filter } from '../model/filter';
import type { PaneState } from '../model/state';
import type { CardGroup } from '../model/types';
import { strings } from '../strings';
import type { PaneProperties } from './Pane';
import { Coverage, FillPanel, FindingList, More } from './parts';
import { CleanState, EmptyState, FailedState, NoFormsState } from './states';
import type { View } from './Tabs';

const useStyles = makeStyles({
  note: { padding: '8px 12px', color: tokens.colorNeutralForeground2, textAlign: 'center' },
});

interface Properties extends PaneProperties {
  readonly view: View;
  readonly groups: readonly CardGroup[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly onView: (view: View) => void;
}

/** The view that the tabs have chosen, or why there is none. */
export function ViewPanel(properties: Properties): ReactElement {
  const { view, state, actions, onView } = properties;
  const { check, failure } = state;
  if (view === 'more') return <More state={state} actions={actions} />;
  if (view === 'fill') return <FillPanel state={state} actions={actions} />;
  if (failure !== undefined) return <FailedState failure={failure} onRetry={actions.check} />;
  if (check === undefined) return <EmptyState state={state} />;
  if (view === 'coverage') return <Coverage check={check} />;
  if (check.report.forms.length === 0) return <NoFormsState />;
  if (check.report.causes.length === 0) return <CleanState check={check} onCoverage={() => onView('coverage')} />;
  return <Listed {...properties} />;
}

function Listed({ groups, filter, onFilter, onView, state, actions }: Properties): ReactElement {
  const styles = useStyles();
  const wanted = passes(filter);
  const shown = keepCards(groups, (card) => !card.aside && wanted(card));
  const serious = keepCards(shown, (card) => card.verdict !== 'hint');
  const hints = keepCards(shown, (card) => card.verdict === 'hint');
  const aside = cardsOf(groups).filter((card) => card.aside).length;
  return (
    <>
      {shown.length === 0 && isFiltering(filter) && (
        <div className={styles.note}>
          {strings.noMatch}
          <Button appearance="transparent" onClick={() => onFilter(NO_FILTER)}>
            {strings.clearFilter}
          </Button>
        </div>
      )}
      <FindingList groups={serious} hints={hints} hintsOpen={isFiltering(filter)} state={state} actions={actions} />
      <Footer state={state} aside={aside} onMore={() => onView('more')} />
    </>
  );
}

function Footer({
  state,
  aside,
  onMore,
}: {
  readonly state: PaneState;
  readonly aside: number;
  readonly onMore: () => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.note}>
      {strings.checkedAt(state.checkedAt, state.check?.report.forms.length ?? 0)}
      {aside > 0 && (
        <Button size="small" appearance="transparent" onClick={onMore}>
          {strings.asideHidden(aside)}
        </Button>
      )}
    </div>
  );
}
