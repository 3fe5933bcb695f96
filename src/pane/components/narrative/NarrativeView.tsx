import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { NarrativeClaim } from '../../../core/narrative';
import { isWriting } from '../../model/writing';
import { isFinding } from '../../narrative/claims';
import { narrativeStrings as text } from '../../narrative/strings';
import type { ReadText } from '../../narrative/types';
import type { PaneProperties } from '../paneProperties';
import { ClaimList } from './ClaimList';
import type { ClaimVerdict } from './ClaimTiles';
import { ClaimTiles } from './ClaimTiles';
import { DraftPanel, LastYearsText } from './DraftPanel';
import type { Mode } from './NarrativeHead';
import { NarrativeHead } from './NarrativeHead';
import { SaveText } from './SaveText';
import { TextPicker } from './TextPicker';
import { useStepping } from './useStepping';
import { WholeText } from './WholeText';

const useStyles = makeStyles({
  waiting: { padding: '12px', color: tokens.colorNeutralForeground2 },
  tiles: { padding: '0 12px 8px' },
});

/** 说明: takes the text, then shows what was found in it, as a list and in its place. */
export default function NarrativeView({ state, actions }: PaneProperties): ReactElement {
  const styles = useStyles();
  const { text: picked } = state.narrative;
  const read = state.check?.text;
  const busy = isWriting(state);
  if (picked === undefined || picked.refused !== undefined)
    return (
      <>
        <TextPicker picked={picked} busy={busy} actions={actions.narrative} />
        <DraftPanel busy={busy} actions={actions.narrative} />
      </>
    );
  if (read?.name !== picked.name) return <div className={styles.waiting}>{text.checking}</div>;
  return <CheckedText read={read} claims={state.check?.report.narrative ?? []} state={state} actions={actions} />;
}

interface Properties extends PaneProperties {
  readonly read: ReadText;
  readonly claims: readonly NarrativeClaim[];
}

function CheckedText({ read, claims, state, actions }: Properties): ReactElement {
  const styles = useStyles();
  const [mode, setMode] = useState<Mode>('list');
  const [filter, setFilter] = useState<ReadonlySet<ClaimVerdict>>(new Set());
  const findings = useMemo(() => claims.filter(isFinding), [claims]);
  useStepping(findings, { state, actions });
  const toggle = (verdict: ClaimVerdict): void =>
    setFilter(
      filter.has(verdict) ? new Set([...filter].filter((each) => each !== verdict)) : new Set([...filter, verdict]),
    );
  const shown = { claims, filter, state, actions };
  return (
    <section aria-label={text.title}>
      <NarrativeHead read={read} mode={mode} onMode={setMode} state={state} actions={actions} />
      <div className={styles.tiles}>
        <ClaimTiles claims={claims} active={filter} onToggle={toggle} />
      </div>
      {mode === 'list' ? (
        <ClaimList {...shown} onOther={() => setMode('text')} />
      ) : (
        <WholeText {...shown} read={read} onOther={() => setMode('list')} />
      )}
      <SaveText state={state} actions={actions} />
      <LastYearsText busy={isWriting(state)} actions={actions.narrative} />
    </section>
  );
}
