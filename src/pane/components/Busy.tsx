import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { Progress } from '../model/state';
import { strings } from '../strings';

/** What is over before this shows nothing, so that a quick check does not flicker. */
const QUIET_MS = 250;

const useStyles = makeStyles({
  root: { display: 'flex', flexShrink: 0, alignItems: 'center', gap: '8px', padding: '0 12px 8px' },
  bar: { flex: '1 1 auto', display: 'flex', flexDirection: 'column', gap: '4px' },
  progress: { width: '100%', height: '4px', accentColor: tokens.colorCompoundBrandBackground },
  text: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Properties {
  readonly progress: Progress;
  readonly onCancel: () => void;
}

/** Progress of anything that takes a while, with a way out. */
export function Busy({ progress, onCancel }: Properties): ReactElement | null {
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  const { text, done, total } = progress;
  const known = done !== undefined && total !== undefined && total > 0;
  return (
    <div className={styles.root}>
      <div className={styles.bar}>
        <span className={styles.text}>
          <span role="status">{text}</span>
          {known && <span aria-hidden="true"> {Math.round((100 * done) / total)}%</span>}
        </span>
        <progress className={styles.progress} aria-label={text} {...(known ? { value: done, max: total } : {})} />
      </div>
      {progress.cancellable && (
        <Button size="small" onClick={onCancel}>
          {strings.cancel}
        </Button>
      )}
    </div>
  );
}
