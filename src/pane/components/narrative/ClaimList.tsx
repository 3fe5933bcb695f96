import { unfitSource } from '../../model/unfit';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { narrativeText } from '../../../core/messages';
import type { NarrativeClaim, Need } from '../../../core/narrative';
import { inOrder } from '../../../core/narrative';
import { isWriting } from '../../model/writing';
import { claimKey, isFinding } from '../../narrative/claims';
import { narrativeStrings as text } from '../../narrative/strings';
import { Fold } from '../Fold';
import type { PaneProperties } from '../paneProperties';
import { SourcePicker } from '../SourcePicker';
import { ClaimCard } from './ClaimCard';
import type { ClaimVerdict } from './ClaimTiles';
import { useRovingKeys } from './useRovingKeys';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  note: { margin: 0, padding: '8px 12px', color: tokens.colorNeutralForeground2 },
  title: { margin: 0, padding: '12px 12px 0', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  source: { padding: '0 12px 8px' },
});

const NEEDS: readonly Need[] = ['prior', 'budget', 'forms', 'subject', 'nothing'];

export interface ClaimListProperties extends PaneProperties {
  readonly claims: readonly NarrativeClaim[];
  /** Verdicts that are wanted; all where there are none. */
  readonly filter: ReadonlySet<ClaimVerdict>;
  readonly onOther: () => void;
}

/** What was found, the weightiest first, then what was not checked, by what would check it. */
export function ClaimList(properties: ClaimListProperties): ReactElement {
  const styles = useStyles();
  const { claims, filter } = properties;
  const onKeyDown = useRovingKeys();
  const shown = filter.size === 0 ? claims.filter(isFinding) : claims.filter(({ verdict }) => filter.has(verdict));
  const unchecked = claims.filter(({ verdict }) => verdict === 'notRun');
  const listed = inOrder(shown.filter(({ verdict }) => verdict !== 'notRun'));
  const withUnchecked = unchecked.length > 0 && (filter.size === 0 || filter.has('notRun'));
  return (
    <div onKeyDown={onKeyDown}>
      {claims.length === 0 && <p className={styles.note}>{text.none}</p>}
      {claims.length > 0 && listed.length === 0 && filter.size === 0 && (
        <p className={styles.note}>{text.nothingWrong}</p>
      )}
      {listed.length > 0 && <Cards {...properties} label={text.listLabel} listed={listed} />}
      {withUnchecked && <h2 className={styles.title}>{text.notRunTitle}</h2>}
      {withUnchecked && NEEDS.map((need) => <Unchecked key={need} {...properties} need={need} all={unchecked} />)}
    </div>
  );
}

interface CardsProperties extends ClaimListProperties {
  readonly label: string;
  readonly listed: readonly NarrativeClaim[];
}

function Cards({ label, listed, state, actions, onOther }: CardsProperties): ReactElement {
  const styles = useStyles();
  const { selected } = state.narrative;
  const keys = listed.map(claimKey);
  const reachable = selected !== undefined && keys.includes(selected) ? selected : keys[0];
  const other = { label: text.inText, go: onOther };
  return (
    <ul className={styles.list} aria-label={label}>
      {listed.map((claim, at) => (
        <ClaimCard
          key={`${keys[at] ?? ''} ${at}`}
          claim={claim}
          reachable={keys[at] === reachable}
          state={state}
          actions={actions}
          onOther={other}
        />
      ))}
    </ul>
  );
}

interface UncheckedProperties extends ClaimListProperties {
  readonly need: Need;
  readonly all: readonly NarrativeClaim[];
}

/** What one thing would check: a workbook can be picked here and now. */
function Unchecked({ need, all, ...properties }: UncheckedProperties): ReactElement | null {
  const styles = useStyles();
  const { state, actions } = properties;
  const listed = all.filter((claim) => (claim.needs ?? 'nothing') === need);
  const selected = listed.some((claim) => claimKey(claim) === state.narrative.selected);
  const [open, setOpen] = useState(false);
  if (listed.length === 0) return null;
  const title = text.notRun(narrativeText.needNames[need], listed.length);
  return (
    <Fold title={title} open={open || selected} onToggle={() => setOpen(!open)}>
      <p className={styles.note}>{text.notRunHow[need]}</p>
      {(need === 'prior' || need === 'budget') && (
        <div className={styles.source}>
          <SourcePicker
            role={need}
            file={state.sources[need]}
            unfit={unfitSource(state, need)}
            busy={isWriting(state)}
            onPick={(file) => actions.sources.pick(need, file)}
            onRemove={() => actions.sources.remove(need)}
            onForce={actions.sources.force}
          />
        </div>
      )}
      <Cards {...properties} label={title} listed={listed} />
    </Fold>
  );
}
