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
  readonly onLocate: (cell: ReportCell) => void;
}

/** The cell that is most likely wrong with what it should say, then the others that would explain it too. */
export function Suspects({ suspects, onLocate }: Properties): ReactElement | null {
  const styles = useStyles();
  const [first, ...others] = suspects;
  if (first === undefined) return null;
  return (
    <div className={styles.box}>
      <div className={styles.name}>{strings.likeliest}</div>
      <Change suspect={first} onLocate={onLocate} />
      {others.length > 0 && (
        <>
          <div className={styles.name}>{strings.otherSuspects(others.length)}</div>
          <ul className={styles.others}>
            {others.slice(0, MOST_OTHERS).map((suspect) => (
              <li key={`${suspect.sheet}!${suspect.address}`}>
                <Change suspect={suspect} onLocate={onLocate} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
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
