import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import type { ReactElement, ReactNode } from 'react';
import { narrativeText } from '../../../core/messages';
import type { ClaimCell, NarrativeClaim } from '../../../core/narrative';
import { canTie, claimText, concerns } from '../../narrative/claims';
import { narrativeStrings as text } from '../../narrative/strings';
import { CellLink, placeOf } from '../CellLink';
import type { PaneProperties } from '../paneProperties';
import { NARROW } from '../small';
import { verdictName } from './ClaimIcon';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '2px 8px 8px 30px',
    [NARROW]: { paddingLeft: '8px' },
    overflowWrap: 'anywhere',
  },
  line: { display: 'flex', gap: '6px' },
  name: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  right: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  note: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: '2px', marginLeft: '-6px' },
  button: { minWidth: 'auto', paddingLeft: '6px', paddingRight: '6px', overflowWrap: 'anywhere' },
});

export interface ClaimProperties extends PaneProperties {
  readonly claim: NarrativeClaim;
  /** Shows the claim in the other of the two lists, and what the button says. */
  readonly onOther: { readonly label: string; readonly go: () => void };
}

/** All there is to know about a claim: what it was read as, the arithmetic, what would be right; and what can be done. */
export function ClaimDetails(properties: ClaimProperties): ReactElement {
  const styles = useStyles();
  const { claim, actions } = properties;
  const { kind, cells, reason, expected, corrected, sentence, tied } = claim;
  const wrong = claim.verdict !== 'passed' && expected !== '';
  return (
    <div className={styles.root}>
      <Line name={text.readAs}>
        {narrativeText.kindNames[kind]}
        {tied === true && `（${text.tied}）`}
        {cells.map((cell) => (
          <Cell key={`${cell.source ?? ''}${placeOf(cell)}`} cell={cell} onLocate={actions.locate} />
        ))}
      </Line>
      <span>{reason}</span>
      {wrong && (
        <Line name={text.should}>
          <span className={styles.right}>{expected}</span>
        </Line>
      )}
      <span className={styles.note}>{sentence}</span>
      {corrected !== undefined && <Line name={text.corrected}>{corrected}</Line>}
      <Actions {...properties} />
    </div>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span className={styles.name}>{name}</span>
      <span>{children}</span>
    </div>
  );
}

interface CellProperties {
  readonly cell: ClaimCell;
  readonly onLocate: PaneProperties['actions']['locate'];
}

/** A cell of the workbook at hand leads there; those of the others are not open. */
function Cell({ cell, onLocate }: CellProperties): ReactElement {
  if (cell.source === undefined)
    return (
      <>
        {' '}
        <CellLink cell={cell} onLocate={onLocate} />
      </>
    );
  return (
    <span>
      {' '}
      {text.other[cell.source]} {placeOf(cell)}
    </span>
  );
}

function Actions({ claim, state, actions, onOther }: ClaimProperties): ReactElement {
  const styles = useStyles();
  const { corrected, verdict } = claim;
  const { copy } = actions.narrative;
  const look = { size: 'small', appearance: 'subtle', className: styles.button } as const;
  return (
    <>
      <div className={styles.row}>
        <Button {...look} onClick={onOther.go}>
          {onOther.label}
        </Button>
        <Button {...look} icon={<CopyRegular />} onClick={() => copy(claimText(claim, verdictName(verdict)))}>
          {text.copyFinding}
        </Button>
        {corrected !== undefined && (
          <Button {...look} icon={<CopyRegular />} onClick={() => copy(corrected)}>
            {text.copySentence}
          </Button>
        )}
      </div>
      {state.abilities.write && <Tying claim={claim} state={state} actions={actions} />}
    </>
  );
}

/** Says by hand what the figure stands for. */
function Tying({ claim, state, actions }: PaneProperties & { readonly claim: NarrativeClaim }): ReactElement | null {
  const styles = useStyles();
  const { cell } = state.narrative;
  const { tie, untie } = actions.narrative;
  const look = { size: 'small', appearance: 'subtle', className: styles.button } as const;
  if (claim.tied === true)
    return (
      <div className={styles.row}>
        <Button {...look} onClick={() => untie(claim)}>
          {text.untie}
        </Button>
      </div>
    );
  if (claim.verdict === 'passed') return null;
  return (
    <div className={styles.row}>
      {canTie(claim) && cell !== undefined && !concerns(claim, cell) && (
        <Button {...look} onClick={() => tie(claim, cell)}>
          {text.tieTo(placeOf(cell))}
        </Button>
      )}
      <Button {...look} onClick={() => tie(claim, null)}>
        {text.noneOfTheForms}
      </Button>
      {canTie(claim) && cell === undefined && <span className={styles.note}>{text.tieHint}</span>}
    </div>
  );
}
