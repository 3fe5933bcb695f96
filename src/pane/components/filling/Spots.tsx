import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ReportCell } from '../../../core/report';
import type { SpotView } from '../../filling/types';
import { strings } from '../../strings';
import { fillingStrings } from '../../filling/strings';
import { CellLink } from '../CellLink';

const FIRST = 30;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: '0 12px 4px 34px' },
  item: { padding: '2px 0 6px' },
  label: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Properties {
  readonly spots: readonly SpotView[];
  readonly onLocate: (cell: ReportCell) => void;
}

/** Cells of the user's own with what is to stand in them. */
export function Spots({ spots, onLocate }: Properties): ReactElement {
  const styles = useStyles();
  const text = fillingStrings;
  const [shown, setShown] = useState(FIRST);
  const left = spots.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {spots.slice(0, shown).map(({ sheet, address, label, value, printed }) => (
          <li key={`${sheet}!${address}`} className={styles.item}>
            <CellLink cell={{ sheet, address }} onLocate={onLocate} />{' '}
            {printed === undefined ? text.willBe(value) : text.shouldBe(printed, value)}
            <span className={styles.label}>{label}</span>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" appearance="transparent" onClick={() => setShown(shown + FIRST)}>
          {strings.more(Math.min(left, FIRST))}
        </Button>
      )}
    </>
  );
}
