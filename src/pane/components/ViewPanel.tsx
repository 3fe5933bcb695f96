import type { ReactElement } from 'react';
import type { View } from '../model/views';
import type { FindingsProperties } from './Findings';
import { Coverage, FillPanel, Findings, More, NarrativeView } from './lazyViews';
import { CleanState, EmptyState, FailedState, NoFormsState } from './states';

interface Properties extends FindingsProperties {
  readonly view: View;
}

/** The view that the tabs have chosen. */
export function ViewPanel(properties: Properties): ReactElement {
  const { view, state, actions } = properties;
  switch (view) {
    case 'more':
      return <More state={state} actions={actions} />;
    case 'fill':
      return <FillPanel state={state} actions={actions} />;
    case 'narrative':
      return <NarrativeView state={state} actions={actions} />;
    case 'list':
    case 'coverage':
      return <Checked {...properties} />;
  }
}

/** What shows the check, or why there is none. */
function Checked(properties: Properties): ReactElement {
  const { view, state, actions, onView } = properties;
  const { check, failure } = state;
  if (failure !== undefined) return <FailedState failure={failure} onRetry={actions.check} />;
  if (check === undefined) return <EmptyState state={state} />;
  if (view === 'coverage') return <Coverage check={check} state={state} actions={actions} />;
  if (check.report.forms.length === 0) return <NoFormsState />;
  if (check.report.causes.length === 0) return <CleanState check={check} onCoverage={() => onView('coverage')} />;
  return <Findings {...properties} />;
}
