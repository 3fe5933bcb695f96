import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { ReportCell } from '../../../core/report';
import type { FillPreview } from '../../filling/types';
import { fillingStrings } from '../../filling/strings';
import { Fold } from '../Fold';
import { Spots } from './Spots';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '6px', overflowWrap: 'anywhere' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { margin: 0, paddingLeft: '20px' },
  warning: {
    padding: '4px 8px',
    border: `1px solid ${tokens.colorStatusWarningBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  // The folds stand flush with the panel's edge, as those of the list do.
  folds: { margin: '0 -12px' },
  entries: { margin: 0, padding: '0 12px 8px 34px', color: tokens.colorNeutralForeground2 },
});

interface Properties {
  readonly preview: FillPreview;
  readonly busy: boolean;
  /** Absent where the workbook cannot be written. */
  readonly onApply?: () => void;
  readonly onLocate: (cell: ReportCell) => void;
}

/** What filling would do: sheets, cells, what stays as it is, codes without partner. Takes the focus when it appears. */
export function Preview({ preview, busy, onApply, onLocate }: Properties): ReactElement {
  const styles = useStyles();
  const text = fillingStrings;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { derived, withoutValue, comparisons, toType, fill, differs, right, partners, warnings } = preview;
  return (
    <div className={styles.root}>
      <h3 ref={title} className={styles.title} tabIndex={-1}>
        {text.previewTitle}
      </h3>
      {warnings.map((warning) => (
        <div key={warning} className={styles.warning} role="alert">
          {warning}
        </div>
      ))}
      <ul className={styles.list}>
        <li>{text.derivedSheet(derived, withoutValue)}</li>
        {comparisons > 0 && <li>{text.sourcesSheet(comparisons, toType)}</li>}
        {right > 0 && <li>{text.right(right)}</li>}
        {fill.length + differs.length + right === 0 && <li>{text.noSpots}</li>}
      </ul>
      {onApply === undefined ? (
        <span>{text.readOnly}</span>
      ) : (
        <div>
          <Button appearance="primary" disabledFocusable={busy} onClick={onApply}>
            {text.apply}
          </Button>
        </div>
      )}
      <div className={styles.folds}>
        {fill.length > 0 && (
          <Part title={text.fill(fill.length)} open>
            <Spots spots={fill} onLocate={onLocate} />
          </Part>
        )}
        {differs.length > 0 && (
          <Part title={text.differs(differs.length)} open>
            <Spots spots={differs} onLocate={onLocate} />
          </Part>
        )}
        {partners.map(({ against, kind, entries }) => (
          <Part key={`${against} ${kind}`} title={text.partnersTitle(text.partners[against][kind], entries.length)}>
            <ul className={styles.entries}>
              {entries.map((entry) => (
                <li key={entry}>{entry}</li>
              ))}
            </ul>
          </Part>
        ))}
      </div>
    </div>
  );
}

interface PartProperties {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

function Part({ title, open: first = false, children }: PartProperties): ReactElement {
  const [open, setOpen] = useState(first);
  return (
    <Fold title={title} open={open} onToggle={() => setOpen(!open)}>
      {children}
    </Fold>
  );
}
