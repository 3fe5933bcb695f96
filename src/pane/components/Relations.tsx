import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Finding, ReportCell } from '../../core/report';
import { strings } from '../strings';
import { CellLink, placeOf } from './CellLink';
import { Figures } from './Figures';

const FIRST = 3;
const MOST_CELLS = 6;

const useStyles = makeStyles({
  root: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '6px' },
  item: { borderLeft: `2px solid ${tokens.colorNeutralStroke2}`, paddingLeft: '8px' },
  text: { overflowWrap: 'anywhere' },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: '6px', fontSize: tokens.fontSizeBase200 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

interface Properties {
  readonly findings: readonly Finding[];
  /** The card's own sentence; a finding that says the same is not said twice. */
  readonly said: string;
  readonly onLocate: (cell: ReportCell) => void;
}

/** The broken relations below a cause, the first few at once. */
export function Relations({ findings, said, onLocate }: Properties): ReactElement {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, FIRST);
  return (
    <>
      {findings.length > 1 && <h3 className={styles.heading}>{strings.relations(findings.length)}</h3>}
      <ul className={styles.root}>
        {shown.map((finding) => (
          <li key={finding.id} className={styles.item}>
            {finding.message !== said && <div className={styles.text}>{finding.message}</div>}
            <Figures finding={finding} />
            <Cells finding={finding} onLocate={onLocate} className={styles.cells} />
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button size="small" appearance="transparent" onClick={() => setAll(true)}>
          {strings.more(findings.length - shown.length)}
        </Button>
      )}
    </>
  );
}

interface CellsProperties {
  readonly finding: Finding;
  readonly className: string;
  readonly onLocate: (cell: ReportCell) => void;
}

function Cells({ finding, className, onLocate }: CellsProperties): ReactElement {
  const places = new Map(finding.cells.map((cell) => [placeOf(cell), cell]));
  return (
    <div className={className}>
      {[...places].slice(0, MOST_CELLS).map(([place, cell]) => (
        <CellLink key={place} cell={cell} onLocate={onLocate} />
      ))}
      {places.size > MOST_CELLS && <span>…</span>}
    </div>
  );
}
