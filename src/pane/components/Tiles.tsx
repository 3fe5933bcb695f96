import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { verdictOrder } from '../../core/report';
import type { Verdict } from '../model/types';
import { strings } from '../strings';
import { Tile } from './Tile';
import { VerdictIcon } from './VerdictIcon';

const useStyles = makeStyles({
  root: { display: 'flex', flexShrink: 0, flexWrap: 'wrap', gap: '4px', padding: '0 12px 8px' },
});

interface Properties {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly active: ReadonlySet<Verdict>;
  readonly onToggle: (verdict: Verdict) => void;
}

/** The summary by verdict; each tile switches its verdict on as a filter. */
export default function Tiles({ counts, active, onToggle }: Properties): ReactElement {
  return (
    <div className={useStyles().root} role="group" aria-label={strings.filterLabel}>
      {verdictOrder.map((verdict) => (
        <Tile
          key={verdict}
          count={counts[verdict]}
          icon={<VerdictIcon verdict={verdict} />}
          name={strings.verdicts[verdict]}
          label={strings.tile(strings.verdicts[verdict], counts[verdict])}
          title={strings.verdictMeaning[verdict]}
          on={active.has(verdict)}
          onToggle={() => onToggle(verdict)}
        />
      ))}
    </div>
  );
}
