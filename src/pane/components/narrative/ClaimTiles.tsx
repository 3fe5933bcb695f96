import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { NarrativeClaim } from '../../../core/narrative';
import { claimOrder } from '../../../core/narrative';
import { narrativeStrings as text } from '../../narrative/strings';
import { Tile } from '../Tile';
import { ClaimIcon, verdictName } from './ClaimIcon';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

export type ClaimVerdict = NarrativeClaim['verdict'];

interface Properties {
  readonly claims: readonly NarrativeClaim[];
  readonly active: ReadonlySet<ClaimVerdict>;
  readonly onToggle: (verdict: ClaimVerdict) => void;
}

/** How many claims have which verdict; each tile that has some switches its verdict on as a filter. */
export function ClaimTiles({ claims, active, onToggle }: Properties): ReactElement {
  const tiles = claimOrder
    .map((verdict) => ({ verdict, count: claims.filter((claim) => claim.verdict === verdict).length }))
    .filter(({ count }) => count > 0);
  return (
    <div className={useStyles().root} role="group" aria-label={text.tileLabel}>
      {tiles.map(({ verdict, count }) => (
        <Tile
          key={verdict}
          count={count}
          icon={<ClaimIcon verdict={verdict} />}
          name={verdictName(verdict)}
          label={text.tile(verdictName(verdict), count)}
          on={active.has(verdict)}
          onToggle={() => onToggle(verdict)}
        />
      ))}
    </div>
  );
}
