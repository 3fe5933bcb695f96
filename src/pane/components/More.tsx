import { Button, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { PaneActions, PaneState } from '../model/state';
import { strings } from '../strings';
import { moreStrings } from '../viewStrings';
import { About } from './About';
import { Aside } from './Aside';
import { Balancing } from './Balancing';
import { Shortcuts } from './Shortcuts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '8px 12px 12px' },
  block: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
  text: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

const PURGE_ID = 'duibiao-purge';
const QUESTION_ID = 'duibiao-purge-question';

interface Properties {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What is needed less often: the report, purging before publication, the live re-check, what was set aside, shortcuts. */
export default function More({ state, actions }: Properties): ReactElement {
  const styles = useStyles();
  const text = moreStrings;
  const { abilities } = state;
  const toSheet = abilities.report === 'sheet';
  const checked = state.check !== undefined;
  return (
    <div className={styles.root}>
      {abilities.live && (
        <div className={styles.block}>
          <Switch
            label={text.liveLabel}
            checked={state.live}
            onChange={(_event, data) => actions.setLive(data.checked)}
          />
          <span className={styles.text}>{text.liveText}</span>
        </div>
      )}
      <div className={styles.block}>
        <Button disabledFocusable={!checked || (toSheet && !abilities.write)} onClick={actions.report}>
          {toSheet ? text.report : text.saveHtml}
        </Button>
        <span className={styles.text}>{toSheet ? text.reportText : text.saveHtmlText}</span>
      </div>
      <Balancing state={state} actions={actions} />
      {abilities.write && <Purge onPurge={actions.purge} />}
      <Aside aside={state.aside} onRestore={actions.restore} />
      <Shortcuts />
      <span className={styles.text}>{text.printNote}</span>
      <About host={abilities.host} />
    </div>
  );
}

function Purge({ onPurge }: { readonly onPurge: () => void }): ReactElement {
  const styles = useStyles();
  const text = moreStrings;
  const [asking, setAsking] = useState(false);
  const leave = (): void => setAsking(false);
  const sure = (): void => {
    leave();
    onPurge();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    leave();
  };
  return (
    <div className={styles.block}>
      <Button id={PURGE_ID} disabledFocusable={asking} onClick={() => setAsking(true)}>
        {text.purge}
      </Button>
      <span className={styles.text}>{text.purgeText}</span>
      {asking && (
        <div
          className={styles.block}
          role="alertdialog"
          aria-label={text.purge}
          aria-describedby={QUESTION_ID}
          data-heir={`#${PURGE_ID}`}
          onKeyDown={onKeyDown}
        >
          <span id={QUESTION_ID}>{text.purgeConfirm}</span>
          <div className={styles.row}>
            <Button onClick={sure}>{text.purgeYes}</Button>
            <Button autoFocus onClick={leave}>
              {strings.cancel}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
