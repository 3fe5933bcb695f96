import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AsideView } from '../model/state';
import { answerStrings } from '../answerStrings';
import { strings } from '../strings';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', alignItems: 'baseline', gap: '6px' },
  text: { flex: '1 1 auto', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  stale: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

const ASIDE_ID = 'duibiao-aside';

interface Properties {
  readonly aside: readonly AsideView[];
  readonly onRestore: (key: string) => void;
}

/** What the user does not want to be told again, each with a way back. */
export function Aside({ aside, onRestore }: Properties): ReactElement {
  const styles = useStyles();
  return (
    <div id={ASIDE_ID}>
      <h2 className={styles.heading} tabIndex={-1}>
        {answerStrings.asideTitle}
      </h2>
      {aside.length === 0 && <span className={styles.quiet}>{answerStrings.asideNone}</span>}
      <ul className={styles.list}>
        {aside.map((entry, index) => (
          <li key={entry.key} className={styles.item} data-heir={heirOf(index, aside.length)}>
            <span className={styles.text}>
              {entry.text}
              {entry.stale && <span className={styles.stale}>（{answerStrings.asideStale}）</span>}
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

/** When an entry has gone, the next one stands in its place. */
function heirOf(index: number, count: number): string {
  const place = Math.min(index + 1, count - 1);
  return `#${ASIDE_ID} ${place === 0 ? 'h2' : `li:nth-child(${place}) button`}`;
}
