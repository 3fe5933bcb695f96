import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fillingStrings } from '../../filling/strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
  text: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  earlier: { margin: 0, paddingLeft: '20px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Properties {
  /** Oldest first. */
  readonly steps: readonly string[];
  readonly busy: boolean;
  readonly onUndo: () => void;
}

/** What was filled, the latest first; only the latest can be undone, then the one before it. */
export function Steps({ steps, busy, onUndo }: Properties): ReactElement | null {
  const styles = useStyles();
  const text = fillingStrings;
  const [last, ...earlier] = [...steps].reverse();
  if (last === undefined) return null;
  return (
    <div className={styles.root} role="group" aria-label={text.undoTitle}>
      <Button disabledFocusable={busy} onClick={onUndo}>
        {text.undo(last)}
      </Button>
      <span className={styles.text}>{text.undoText}</span>
      {earlier.length > 0 && (
        <ul className={styles.earlier}>
          {earlier.map((step, index) => (
            <li key={`${index} ${step}`}>{step}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
