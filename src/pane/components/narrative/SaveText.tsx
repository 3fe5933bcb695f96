import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { narrativeStrings as text } from '../../narrative/strings';
import type { PaneProperties } from '../paneProperties';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '4px',
    padding: '12px',
  },
  text: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  option: { display: 'flex', alignItems: 'flex-start', gap: '6px', fontSize: tokens.fontSizeBase200 },
});

/** Saves the text with what was found in it: as comments in a copy, or marked on a page. */
export function SaveText({ state, actions }: PaneProperties): ReactElement {
  const styles = useStyles();
  const [changes, setChanges] = useState(false);
  // A check that is under way may be one of another text than the claims at hand.
  const busy = state.progress !== undefined;
  const { save, saveHtml } = actions.narrative;
  const docx = state.check?.text?.takesRemarks === true;
  return (
    <div className={styles.root}>
      {docx && (
        <>
          <Button disabledFocusable={busy} onClick={() => save(changes)}>
            {text.save}
          </Button>
          <label className={styles.option}>
            <input type="checkbox" checked={changes} onChange={(event) => setChanges(event.target.checked)} />
            {text.changes}
          </label>
        </>
      )}
      {!docx && <span className={styles.text}>{text.notDocx}</span>}
      <Button appearance={docx ? 'subtle' : 'secondary'} disabledFocusable={busy} onClick={saveHtml}>
        {text.saveHtml}
      </Button>
    </div>
  );
}
