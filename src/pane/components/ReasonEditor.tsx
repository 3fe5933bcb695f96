import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { answerStrings } from '../answerStrings';
import { strings } from '../strings';
import { textArea } from './textArea';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '4px' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: textArea,
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

interface Properties {
  /** The reason as it is kept; empty where none was given. */
  readonly given: string;
  /** What was written before the card was left. */
  readonly draft: string | undefined;
  readonly label?: string;
  readonly onWrite?: (text: string) => void;
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Where the user writes why a finding is right as it is. Ctrl+Enter saves, Escape leaves; saved without a text it takes the reason back. */
export function ReasonEditor({
  given,
  draft,
  label = answerStrings.reasonLabel,
  onWrite,
  onSave,
  onCancel,
}: Properties): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [text, setText] = useState(draft ?? given);
  const reason = text.trim();
  const nothing = reason === '' && given === '';
  const write = (written: string): void => {
    setText(written);
    onWrite?.(written);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter and Escape then belong to the input method.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && event.ctrlKey && !nothing) onSave(reason);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.root} data-heir="[data-explain]">
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className={styles.text}
        value={text}
        placeholder={answerStrings.reasonPlaceholder}
        // The user has just asked for this field; what comes back by itself takes no focus away.
        autoFocus={draft === undefined}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabled={nothing} onClick={() => onSave(reason)}>
          {reason === '' && !nothing ? answerStrings.removeReason : strings.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {strings.cancel}
        </Button>
      </div>
    </div>
  );
}
