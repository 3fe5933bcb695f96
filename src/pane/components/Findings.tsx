import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cardsOf, keepCards } from '../model/cards';
import { NO_FILTER, isFiltering } from '../model/filter';
import type { Filter } from '../model/filter';
import { passes } from '../model/search';
import type { PaneState } from '../model/state';
import type { CardGroup, CardOrder } from '../model/types';
import type { View } from '../model/views';
import { strings } from '../strings';
import { FindingList } from './FindingList';
import { OnlyHints } from './OnlyHints';
import { OrderSwitch } from './OrderSwitch';
import type { PaneProperties } from './paneProperties';
import { SEARCH_ID } from './SearchBox';

const useStyles = makeStyles({
  note: { padding: '8px 12px', color: tokens.colorNeutralForeground2, textAlign: 'center' },
});

export interface FindingsProperties extends PaneProperties {
  readonly groups: readonly CardGroup[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly order: CardOrder;
  readonly onOrder: (order: CardOrder) => void;
  readonly onView: (view: View) => void;
}

/** What was found and is wanted, or that nothing is left of it; then when it was checked. */
export default function Findings(properties: FindingsProperties): ReactElement {
  const { groups, filter, onFilter, order, onOrder, onView, state, actions } = properties;
  const wanted = passes(filter);
  const shown = keepCards(groups, (card) => !card.aside && wanted(card));
  const serious = keepCards(shown, (card) => card.verdict !== 'hint');
  const hints = keepCards(shown, (card) => card.verdict === 'hint');
  const aside = cardsOf(groups).filter((card) => card.aside).length;
  const filtering = isFiltering(filter);
  return (
    <>
      {shown.length === 0 && filtering && <NoMatch onClear={() => onFilter(NO_FILTER)} />}
      {serious.length === 0 && !filtering && <OnlyHints hints={cardsOf(hints).length} aside={aside} />}
      {serious.length > 0 && <OrderSwitch order={order} onOrder={onOrder} />}
      <FindingList groups={serious} hints={hints} hintsOpen={filtering} state={state} actions={actions} />
      <Footer state={state} aside={aside} onMore={() => onView('more')} />
    </>
  );
}

function NoMatch({ onClear }: { readonly onClear: () => void }): ReactElement {
  return (
    <div className={useStyles().note} data-heir={`#${SEARCH_ID}`}>
      {strings.noMatch}
      <Button appearance="transparent" onClick={onClear}>
        {strings.clearFilter}
      </Button>
    </div>
  );
}

interface FooterProperties {
  readonly state: PaneState;
  readonly aside: number;
  readonly onMore: () => void;
}

function Footer({ state, aside, onMore }: FooterProperties): ReactElement {
  return (
    <div className={useStyles().note}>
      {strings.checkedAt(state.checkedAt, state.check?.report.forms.length ?? 0)}
      {aside > 0 && (
        <Button size="small" appearance="transparent" onClick={onMore}>
          {strings.asideHidden(aside)}
        </Button>
      )}
    </div>
  );
}
