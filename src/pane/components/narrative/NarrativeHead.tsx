import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { textEndings } from '../../../hosts/text/names';
import { isWriting } from '../../model/writing';
import { narrativeStrings as text } from '../../narrative/strings';
import type { ReadText } from '../../narrative/types';
import { FileInput } from '../FileInput';
import type { PaneProperties } from '../paneProperties';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', padding: '8px 12px' },
  name: { flex: '1 1 120px', overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  modes: { display: 'flex', gap: '4px' },
});

/** How the text is shown: what was found in it as a list, or the whole text. */
export type Mode = 'list' | 'text';
const MODES: readonly Mode[] = ['list', 'text'];

interface Properties extends PaneProperties {
  readonly read: ReadText;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
}

/** Which text it is, another in its place, and how it is shown. */
export function NarrativeHead({ read, mode, onMode, state, actions }: Properties): ReactElement {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const busy = isWriting(state);
  const { pick, remove } = actions.narrative;
  return (
    <div className={styles.root}>
      <span className={styles.name}>{read.name}</span>
      <div className={styles.modes} role="group" aria-label={text.modesLabel}>
        {MODES.map((each) => (
          <Button
            key={each}
            size="small"
            appearance={each === mode ? 'primary' : 'secondary'}
            aria-pressed={each === mode}
            onClick={() => onMode(each)}
          >
            {text.modes[each]}
          </Button>
        ))}
        <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={() => input.current?.click()}>
          {text.another}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-label={text.removeLabel(read.name)}
          disabledFocusable={busy}
          onClick={remove}
        >
          {text.remove}
        </Button>
      </div>
      <FileInput ref={input} label={text.choose} source="text" accept={textEndings} onPick={pick} />
    </div>
  );
}
