import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneState } from '../model/state';
import type { PaneCheck } from '../model/types';
import { strings } from '../strings';
import { Placeholder } from './Placeholder';
import { CleanPicture, FailedPicture, ReadyPicture } from './pictures';

/** Before the first check. */
export function EmptyState({ state }: { readonly state: PaneState }): ReactElement {
  const { title, text, local } = strings.empty;
  const { limitation } = state.abilities;
  const lines = [text, local, ...(limitation === undefined ? [] : [limitation])];
  return <Placeholder picture={<ReadyPicture />} title={title} text={lines} />;
}

/** Nothing was found to be wrong: says what was checked and what could not be. */
export function CleanState({
  check,
  onCoverage,
}: {
  readonly check: PaneCheck;
  readonly onCoverage: () => void;
}): ReactElement {
  const { forms, summary } = check.report;
  const text = [strings.clean.text(forms.length, summary.passed)];
  if (summary.notRun > 0) text.push(strings.clean.notRun(summary.notRun));
  return (
    <Placeholder picture={<CleanPicture />} title={strings.clean.title} text={text}>
      <Button onClick={onCoverage}>{strings.clean.see}</Button>
    </Placeholder>
  );
}

/** The workbook holds no form that is known. */
export function NoFormsState(): ReactElement {
  return <Placeholder picture={<FailedPicture />} title={strings.noForms.title} text={[strings.noForms.text]} alert />;
}

/** The check could not be finished. */
export function FailedState({
  failure,
  onRetry,
}: {
  readonly failure: string;
  readonly onRetry: () => void;
}): ReactElement {
  return (
    <Placeholder picture={<FailedPicture />} title={strings.failedTitle} text={[failure]} alert>
      <Button onClick={onRetry}>{strings.retry}</Button>
    </Placeholder>
  );
}
