import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReportCell, Suspect } from '../../core/report';
import { grouped } from '../model/amounts';
import { strings } from '../strings';
import { CellLink } from './CellLink';

const useStyles = makeStyles({
  box: {
    padding: '6px 8px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '6px' },
  old: { textDecoration: 'line-through', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  new: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  slip: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  others: { margin: '4px 0 0', padding: 0, listStyleType: 'none' },
});

/** As many other suspects as help; beyond that none does. */
const MOST_OTHERS = 5;

interface Properties {
  readonly suspects: readonly Suspect[];
  /** So many of the first bear the traces of one slip. */
  readonly together: number;
  readonly onLocate: (cell: ReportCell) => void;
}

/** The cell that is most likely wrong with what it should say, then the others that would explain it too; cells of one slip whole. */
export function Suspects({ suspects, together, onLocate }: Properties): ReactElement | null {
  const styles = useStyles();
  const [first, ...others] = suspects;
  if (first === undefined) return null;
  if (together > 1) {
    return (
      <div className={styles.box}>
        <div className={styles.name}>{strings.changedTogether(together)}</div>
        <Changes suspects={suspects.slice(0, together)} onLocate={onLocate} />
      </div>
    );
  }
  return (
    <div className={styles.box}>
      <div className={styles.name}>{strings.likeliest}</div>
      <Change suspect={first} onLocate={onLocate} />
      {others.length > 0 && (
        <>
          <div className={styles.name}>{strings.otherSuspects(others.length)}</div>
          <Changes suspects={others.slice(0, MOST_OTHERS)} onLocate={onLocate} />
        </>
      )}
    </div>
  );
}

function Changes({ suspects, onLocate }: Omit<Properties, 'together'>): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.others}>
      {suspects.map((suspect) => (
        <li key={`${suspect.sheet}!${suspect.address}`}>
          <Change suspect={suspect} onLocate={onLocate} />
        </li>
      ))}
    </ul>
  );
}

function Change({
  suspect,
  onLocate,
}: {
  readonly suspect: Suspect;
  readonly onLocate: (cell: ReportCell) => void;
}): ReactElement {
  const styles = useStyles();
  const slip = strings.slip(suspect.slip);
  return (
    <div className={styles.line}>
      <CellLink cell={suspect} onLocate={onLocate} />
      <span>
        {suspect.proposed === null ? (
          grouped(suspect.printed)
        ) : (
          <>
            <del className={styles.old}>{grouped(suspect.printed)}</del> →{' '}
            <ins className={styles.new}>{grouped(suspect.proposed)}</ins>
          </>
        )}
      </span>
      {slip !== '' && <span className={styles.slip}>{slip}</span>}
    </div>
  );
}
