import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReportCell } from '../../core/report';
import { strings } from '../strings';

const useStyles = makeStyles({
  link: {
    padding: '0 2px',
    border: 'none',
    background: 'none',
    color: tokens.colorBrandForegroundLink,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    textDecoration: 'underline',
    textUnderlineOffset: '2px',
    overflowWrap: 'anywhere',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusSmall },
  },
});

interface Properties {
  readonly cell: ReportCell;
  readonly onLocate: (cell: ReportCell) => void;
}

/** A cell by its address; pressing it selects the cell in the workbook. */
export function CellLink({ cell, onLocate }: Properties): ReactElement {
  const styles = useStyles();
  const place = placeOf(cell);
  return (
    <button
      type="button"
      className={styles.link}
      aria-label={strings.locateLabel(place)}
      onClick={() => onLocate(cell)}
    >
      {place}
    </button>
  );
}

/** A cell as an accountant writes it: `公开05!D10`. */
export function placeOf(cell: ReportCell): string {
  return `${cell.sheet}!${cell.address}`;
}
