import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { strings } from '../strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '4px' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: {
    minHeight: '56px',
    padding: '6px 8px',
    resize: 'vertical',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

interface Properties {
  readonly initial: string;
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Where the user writes why a finding is right as it is. Ctrl+Enter saves, Escape leaves. */
export function ReasonEditor({ initial, onSave, onCancel }: Properties): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [text, setText] = useState(initial);
  const empty = text.trim() === '';
  return (
    <div className={styles.root}>
      <label className={styles.label} htmlFor={id}>
        {strings.reasonLabel}
      </label>
      <textarea
        id={id}
        className={styles.text}
        value={text}
        placeholder={strings.reasonPlaceholder}
        // The user has just asked for this field.
        autoFocus
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Escape') onCancel();
          if (event.key === 'Enter' && event.ctrlKey && !empty) onSave(text.trim());
        }}
      />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabled={empty} onClick={() => onSave(text.trim())}>
          {strings.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {strings.cancel}
        </Button>
      </div>
    </div>
  );
}
