import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { balancingStrings as text } from '../balancing/strings';
import type { BalancePreview } from '../balancing/types';
import { isWriting } from '../model/writing';
import { BalancingOptions } from './BalancingOptions';
import type { PaneProperties } from './paneProperties';
import { sectionText } from './sectionLook';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
  text: sectionText,
  lines: {
    margin: 0,
    padding: '4px 0 4px 16px',
    maxHeight: '40vh',
    overflowY: 'auto',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

/** 换算为万元: what it would do, then doing and undoing it. */
export function Balancing({ state, actions }: PaneProperties): ReactElement {
  const styles = useStyles();
  const { balancing, steps, abilities } = state;
  const busy = isWriting(state);
  return (
    <section className={styles.root} aria-label={text.title}>
      <div className={styles.row}>
        <Button disabledFocusable={busy} onClick={actions.balancing.preview}>
          {balancing.preview === undefined ? text.title : text.preview}
        </Button>
        {balancing.step !== undefined && balancing.step === steps.at(-1) && (
          <Button disabledFocusable={busy} onClick={actions.balancing.undo}>
            {text.undo}
          </Button>
        )}
      </div>
      <span className={styles.text}>{text.intro}</span>
      <BalancingOptions state={state} actions={actions} />
      {balancing.preview !== undefined && (
        <Preview
          preview={balancing.preview}
          busy={busy}
          {...(abilities.write ? { onApply: actions.balancing.apply } : {})}
          onLeave={actions.balancing.leave}
        />
      )}
    </section>
  );
}

interface PreviewProperties {
  readonly preview: BalancePreview;
  readonly busy: boolean;
  readonly onApply?: () => void;
  readonly onLeave: () => void;
}

function Preview({ preview, busy, onApply, onLeave }: PreviewProperties): ReactElement {
  const styles = useStyles();
  const { lines, cells } = preview;
  return (
    <>
      <ul className={styles.lines} tabIndex={0} aria-label={text.preview}>
        {lines.map((line, index) => (
          <li key={index}>{line.trim()}</li>
        ))}
      </ul>
      {cells > 0 && <p className={styles.text}>{text.advice}</p>}
      <div className={styles.row}>
        {onApply !== undefined && cells > 0 && (
          <Button appearance="primary" disabledFocusable={busy} onClick={onApply}>
            {text.apply(cells)}
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={onLeave}>
          {text.cancel}
        </Button>
      </div>
    </>
  );
}
