import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactElement } from 'react';
import type { CellAddress } from '../../../app/ports';
import type { NarrativeClaim, TextParagraph, TextPiece } from '../../../core/narrative';
import { claimKey, concerns } from '../../narrative/claims';
import { Figure } from './Figure';

const useStyles = makeStyles({
  paragraph: { margin: '0 0 6px' },
  heading: { margin: '8px 0 6px', fontWeight: tokens.fontWeightSemibold },
});

interface Properties {
  readonly paragraph: TextParagraph;
  readonly pieces: readonly TextPiece[];
  /** Claims of the chosen figure, where it stands here. */
  readonly chosen: readonly NarrativeClaim[] | undefined;
  /** The claim whose figure Tab reaches, where it stands here. */
  readonly reachable: string | undefined;
  /** The selected cell, where a figure of this paragraph is about it. */
  readonly lit: CellAddress | undefined;
  readonly onSelect: (claim: NarrativeClaim | undefined) => void;
}

/** A paragraph of the text, its figures underlined. */
export const Paragraph = memo(function Paragraph(properties: Properties): ReactElement {
  const styles = useStyles();
  const { paragraph, pieces, chosen, reachable, lit, onSelect } = properties;
  const className = paragraph.heading === undefined ? styles.paragraph : styles.heading;
  return (
    <p className={className}>
      {pieces.map(({ start, words, claims }) => {
        const [claim] = claims;
        if (claim === undefined) return <span key={start}>{words}</span>;
        const open = claims === chosen;
        return (
          <Figure
            key={start}
            words={words}
            claim={claim}
            open={open}
            lit={lit !== undefined && claims.some((each) => concerns(each, lit))}
            reachable={claims.some((each) => claimKey(each) === reachable)}
            onSelect={() => onSelect(open ? undefined : claim)}
          />
        );
      })}
    </p>
  );
});
