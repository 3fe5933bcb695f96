import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { cardsOf, toGroups } from '../model/cards';
import { NO_FILTER, toggleVerdict } from '../model/filter';
import type { PaneState } from '../model/state';
import type { Card, CardGroup, CardOrder, PaneCheck, Verdict } from '../model/types';
import { strings } from '../strings';
import { Busy } from './Busy';
import { countByVerdict } from './counts';
import { FirstRun } from './FirstRun';
import { Header } from './Header';
import { DepartmentPicker, Tiles } from './lazyViews';
import { Message } from './Message';
import type { PaneProperties } from './paneProperties';
import { SearchBox, focusSearch } from './SearchBox';
import { SMALL } from './small';
import { PANEL_ID, Tabs, tabId } from './Tabs';
import { useFirstFinding } from './useFirstFinding';
import { useFocusHeirs } from './useFocusHeirs';
import { usePaneKeys } from './usePaneKeys';
import { useView } from './useView';
import { ViewPanel } from './ViewPanel';

const useStyles = makeStyles({
  root: {
    containerType: 'size',
    height: '100%',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    // Everything scrolls together, so that the list is not squeezed to nothing.
    [SMALL]: { height: 'auto', minHeight: '100%' },
  },
  bar: {
    display: 'flex',
    flexShrink: 0,
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px',
    padding: '0 12px 0 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  panel: {
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    [SMALL]: { flexShrink: 0, overflowY: 'visible' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** The whole pane. It knows its state and its actions, and nothing of the host. */
export function Pane({ state, actions }: PaneProperties): ReactElement {
  const styles = useStyles();
  const [view, setView] = useView(state);
  const [filter, setFilter] = useState(NO_FILTER);
  const [order, setOrder] = useState<CardOrder>('gravity');
  const groups = useGroups(state, order);
  const open = useMemo(() => cardsOf(groups).filter((card) => !card.aside), [groups]);
  const counts = useMemo(() => countByVerdict(open.filter((card) => !card.explained)), [open]);
  const root = useRef<HTMLDivElement>(null);
  useFocusHeirs(root);
  useFirstFinding(state.checks, root);
  usePaneKeys(state, actions, {
    onSearch: () => {
      setView('list');
      requestAnimationFrame(focusSearch);
    },
    onView: (chosen) => {
      setView(chosen);
      document.getElementById(tabId(chosen))?.focus();
    },
  });
  const toggle = (verdict: Verdict): void => {
    setView('list');
    setFilter(toggleVerdict(filter, verdict));
  };
  const search = (text: string): void => setFilter({ ...filter, search: text });
  const listed = state.check !== undefined && state.check.report.forms.length > 0;
  const shown = { view, state, actions, groups, filter, order };
  return (
    <div ref={root} className={styles.root}>
      <div className={styles.column}>
        <Top state={state} actions={actions} open={open} />
        {(state.check?.departments.length ?? 0) > 1 && state.check !== undefined && (
          <DepartmentPicker check={state.check} onPick={actions.pickDepartment} />
        )}
        {listed && view !== 'narrative' && <Tiles counts={counts} active={filter.verdicts} onToggle={toggle} />}
        <div className={styles.bar}>
          <Tabs view={view} onView={setView} />
          {listed && view === 'list' && <SearchBox value={filter.search} onChange={search} />}
        </div>
        <div id={PANEL_ID} className={styles.panel} role="tabpanel" aria-labelledby={tabId(view)} tabIndex={-1}>
          {state.firstRun && <FirstRun onSkip={actions.skipHint} />}
          <ViewPanel {...shown} onFilter={setFilter} onOrder={setOrder} onView={setView} />
        </div>
      </div>
    </div>
  );
}

function useGroups({ check, remarks }: PaneState, order: CardOrder): readonly CardGroup[] {
  return useMemo(() => (check === undefined ? [] : toGroups(check, remarks, order)), [check, remarks, order]);
}

/** What stays in view whatever the view: the primary action, progress, the last message. */
function Top({ state, actions, open }: PaneProperties & { readonly open: readonly Card[] }): ReactElement {
  // Hints would colour half of a clean workbook.
  const markAll = (): void => actions.mark(open.filter(({ verdict }) => verdict !== 'hint'));
  return (
    <>
      <Header state={state} onCheck={actions.check} onMarkAll={markAll} onClear={() => actions.unmark('all')} />
      {state.progress !== undefined && <Busy progress={state.progress} onCancel={actions.cancel} />}
      {state.notice !== undefined && (
        <Message notice={state.notice} onUndo={actions.undo} onDismiss={actions.dismissNotice} />
      )}
      <div className="duibiao-hidden" role="status">
        {state.check !== undefined && announced(state.check, open)}
      </div>
    </>
  );
}

/** What a screen reader hears when a check is over. */
function announced({ report }: PaneCheck, open: readonly Card[]): string {
  if (report.forms.length === 0) return strings.noForms.title;
  const { error, suspect, explain, rounding, hint } = countByVerdict(open.filter((card) => !card.explained));
  return strings.announce(error, suspect, explain + rounding + hint);
}
