import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../core/report';
import { grouped, signed } from '../model/amounts';
import { strings } from '../strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', rowGap: '2px', margin: '2px 0 0' },
  pair: { display: 'flex', gap: '4px', minWidth: 0 },
  name: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  strong: {
    margin: 0,
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

/** Printed, expected and difference of one relation, with thousands separators. */
export function Figures({ finding }: { readonly finding: Finding }): ReactElement | null {
  const styles = useStyles();
  const { actual, expected, difference } = finding;
  if (actual === undefined || expected === undefined) return null;
  return (
    <dl className={styles.root}>
      <Pair styles={styles} name={strings.printed} value={grouped(actual)} />
      <Pair styles={styles} name={strings.expected} value={grouped(expected)} />
      {difference !== undefined && <Pair styles={styles} name={strings.difference} value={signed(difference)} strong />}
    </dl>
  );
}

interface PairProperties {
  readonly styles: ReturnType<typeof useStyles>;
  readonly name: string;
  readonly value: string;
  readonly strong?: boolean;
}

function Pair({ styles, name, value, strong = false }: PairProperties): ReactElement {
  return (
    <div className={styles.pair}>
      <dt className={styles.name}>{name}</dt>
      <dd className={strong ? styles.strong : styles.value}>{value}</dd>
    </div>
  );
}
