import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { NarrativeClaim } from '../../../core/narrative';
import { claimOrder } from '../../../core/narrative';
import { narrativeStrings as text } from '../../narrative/strings';
import { ClaimIcon, verdictName } from './ClaimIcon';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  tile: {
    display: 'flex',
    alignItems: 'center',
    gap: '3px',
    padding: '2px 6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  on: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `1px solid ${tokens.colorNeutralForeground1}`,
    boxShadow: `inset 0 -2px 0 ${tokens.colorNeutralForeground1}`,
  },
});

export type ClaimVerdict = NarrativeClaim['verdict'];

interface Properties {
  readonly claims: readonly NarrativeClaim[];
  readonly active: ReadonlySet<ClaimVerdict>;
  readonly onToggle: (verdict: ClaimVerdict) => void;
}

/** How many claims have which verdict; each tile that has some switches its verdict on as a filter. */
export function ClaimTiles({ claims, active, onToggle }: Properties): ReactElement {
  const styles = useStyles();
  const tiles = claimOrder
    .map((verdict) => ({ verdict, count: claims.filter((claim) => claim.verdict === verdict).length }))
    .filter(({ count }) => count > 0);
  return (
    <div className={styles.root} role="group" aria-label={text.tileLabel}>
      {tiles.map(({ verdict, count }) => (
        <button
          key={verdict}
          type="button"
          className={mergeClasses(styles.tile, active.has(verdict) && styles.on)}
          aria-pressed={active.has(verdict)}
          aria-label={text.tile(verdictName(verdict), count)}
          onClick={() => onToggle(verdict)}
        >
          <ClaimIcon verdict={verdict} />
          {verdictName(verdict)} {count}
        </button>
      ))}
    </div>
  );
}
