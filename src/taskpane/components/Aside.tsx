import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AsideView } from '../model/state';
import { strings } from '../strings';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', alignItems: 'baseline', gap: '6px' },
  text: { flex: '1 1 auto', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  stale: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface Properties {
  readonly aside: readonly AsideView[];
  readonly onRestore: (key: string) => void;
}

/** What the user does not want to be told again, each with a way back. */
export function Aside({ aside, onRestore }: Properties): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <h2 className={styles.heading}>{strings.asideTitle}</h2>
      {aside.length === 0 && <span className={styles.quiet}>{strings.asideNone}</span>}
      <ul className={styles.list}>
        {aside.map((entry) => (
          <li key={entry.key} className={styles.item}>
            <span className={styles.text}>
              {entry.text}
              {entry.stale && <span className={styles.stale}>（{strings.asideStale}）</span>}
            </span>
            <Button size="small" appearance="transparent" onClick={() => onRestore(entry.key)}>
              {strings.restore}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
