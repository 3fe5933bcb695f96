import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../core/report';
import { figuresOf } from '../model/figures';

const useStyles = makeStyles({
  // As wide as the longest amount, so that the figures of several relations stand in one column.
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 10em)',
    justifyContent: 'start',
    columnGap: '8px',
    margin: '2px 0',
  },
  name: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums', textAlign: 'end', overflowWrap: 'anywhere' },
  last: { fontWeight: tokens.fontWeightSemibold },
});

/** Both sides of one relation and their difference below each other, as on paper. */
export function Figures({ finding }: { readonly finding: Finding }): ReactElement | null {
  const styles = useStyles();
  const figures = figuresOf(finding);
  if (figures.length === 0) return null;
  return (
    <dl className={styles.root}>
      {figures.map(({ name, value }, index) => (
        <Row key={name} name={name} value={value} last={index === 2} styles={styles} />
      ))}
    </dl>
  );
}

interface RowProperties {
  readonly name: string;
  readonly value: string;
  readonly last: boolean;
  readonly styles: ReturnType<typeof useStyles>;
}

function Row({ name, value, last, styles }: RowProperties): ReactElement {
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={mergeClasses(styles.value, last && styles.last)}>{value}</dd>
    </>
  );
}
