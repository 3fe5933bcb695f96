import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { shortcuts } from '../shortcuts';
import { moreStrings } from '../viewStrings';

const useStyles = makeStyles({
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '12px', rowGap: '4px', margin: 0 },
  key: {
    justifySelf: 'start',
    padding: '0 6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
  text: { margin: 0 },
});

/** The keyboard shortcuts of the pane. */
export function Shortcuts(): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <h2 className={styles.heading}>{moreStrings.shortcuts}</h2>
      <dl className={styles.list}>
        {shortcuts.map(([key, text]) => (
          <Pair key={key} name={key} text={text} styles={styles} />
        ))}
      </dl>
    </div>
  );
}

interface PairProperties {
  readonly name: string;
  readonly text: string;
  readonly styles: ReturnType<typeof useStyles>;
}

function Pair({ name, text, styles }: PairProperties): ReactElement {
  return (
    <>
      <dt className={styles.key}>{name}</dt>
      <dd className={styles.text}>{text}</dd>
    </>
  );
}
