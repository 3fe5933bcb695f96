import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { ReactElement, RefObject } from 'react';
import type { NarrativeClaim, TextParagraph, TextPiece } from '../../../core/narrative';
import { piecesOf } from '../../../core/narrative';
import { claimKey, concerns } from '../../narrative/claims';
import { narrativeStrings as text } from '../../narrative/strings';
import type { ReadText } from '../../narrative/types';
import type { PaneProperties } from '../paneProperties';
import { ClaimCard } from './ClaimCard';
import type { ClaimVerdict } from './ClaimTiles';
import { Paragraph } from './Paragraph';
import { useRovingKeys } from './useRovingKeys';

const useStyles = makeStyles({
  root: { padding: '4px 12px 12px', lineHeight: '26px', overflowWrap: 'anywhere' },
  cards: { margin: '0 -12px 8px', padding: 0, listStyle: 'none', lineHeight: tokens.lineHeightBase300 },
});

interface Properties extends PaneProperties {
  readonly read: ReadText;
  readonly claims: readonly NarrativeClaim[];
  /** Verdicts whose figures are underlined; all where there are none. */
  readonly filter: ReadonlySet<ClaimVerdict>;
  readonly onOther: () => void;
}

/** The text with every figure underlined by its verdict; what is said of the chosen one stands below its paragraph. */
export function WholeText({ read, claims, filter, onOther, state, actions }: Properties): ReactElement {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const onKeyDown = useRovingKeys();
  const { selected, cell } = state.narrative;
  const paragraphs = useMemo(() => paragraphsOf(read, claims, filter), [read, claims, filter]);
  useLightOnTheCell(root, claims, state);
  const first = claims[0] === undefined ? undefined : claimKey(claims[0]);
  const reachable = selected ?? first;
  return (
    <div ref={root} className={styles.root} role="group" aria-label={text.textLabel(read.name)} onKeyDown={onKeyDown}>
      {paragraphs.map(({ paragraph, at, pieces }) => {
        const chosen = pieces.find(({ claims: own }) => own.some((claim) => claimKey(claim) === selected))?.claims;
        return (
          <div key={at}>
            <Paragraph
              paragraph={paragraph}
              pieces={pieces}
              chosen={chosen}
              reachable={reachableIn(pieces, reachable)}
              lit={cell !== undefined && pieces.some((piece) => isLit(piece, cell)) ? cell : undefined}
              onSelect={actions.narrative.select}
            />
            {chosen !== undefined && (
              <ul className={styles.cards}>
                {chosen.map((claim, index) => (
                  <ClaimCard
                    key={index}
                    claim={claim}
                    reachable
                    state={state}
                    actions={actions}
                    onOther={{ label: text.inList, go: onOther }}
                  />
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </div>
  );
}

interface ShownParagraph {
  readonly at: number;
  readonly paragraph: TextParagraph;
  readonly pieces: readonly TextPiece[];
}

function paragraphsOf(
  { paragraphs }: ReadText,
  claims: readonly NarrativeClaim[],
  filter: ReadonlySet<ClaimVerdict>,
): readonly ShownParagraph[] {
  const byParagraph = new Map<number, NarrativeClaim[]>();
  for (const claim of claims) {
    if (filter.size > 0 && !filter.has(claim.verdict)) continue;
    byParagraph.set(claim.paragraph, [...(byParagraph.get(claim.paragraph) ?? []), claim]);
  }
  return paragraphs.flatMap((paragraph, at) =>
    paragraph.text.trim() === ''
      ? []
      : [{ at, paragraph, pieces: piecesOf(paragraph.text, byParagraph.get(at) ?? []) }],
  );
}

type Cell = NonNullable<PaneProperties['state']['narrative']['cell']>;

function isLit({ claims }: TextPiece, cell: Cell): boolean {
  return claims.some((claim) => concerns(claim, cell));
}

function reachableIn(pieces: readonly TextPiece[], key: string | undefined): string | undefined {
  return pieces.some(({ claims }) => claims.some((claim) => claimKey(claim) === key)) ? key : undefined;
}

/** Brings the first figure about the selected cell into view, unless the chosen figure is about it. */
function useLightOnTheCell(
  root: RefObject<HTMLElement | null>,
  claims: readonly NarrativeClaim[],
  { narrative: { cell, selected } }: PaneProperties['state'],
): void {
  const newest = useRef({ claims, selected });
  useEffect(() => {
    newest.current = { claims, selected };
  });
  useEffect(() => {
    const { claims: all, selected: key } = newest.current;
    const about = all.filter((claim) => concerns(claim, cell));
    if (about.some((claim) => claimKey(claim) === key)) return;
    root.current?.querySelector('[data-lit]')?.scrollIntoView({ block: 'nearest' });
  }, [cell, root]);
}
