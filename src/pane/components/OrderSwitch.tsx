import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CardOrder } from '../model/types';
import { strings } from '../strings';

const useStyles = makeStyles({
  root: { display: 'flex', justifyContent: 'flex-end', gap: '4px', padding: '2px 12px' },
  choice: {
    minHeight: '24px',
    padding: '0 8px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  on: { border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, fontWeight: tokens.fontWeightSemibold },
});

const ORDERS: readonly CardOrder[] = ['gravity', 'form'];

interface Properties {
  readonly order: CardOrder;
  readonly onOrder: (order: CardOrder) => void;
}

/** Whether the gravest findings come first, or those of the first form. */
export function OrderSwitch({ order, onOrder }: Properties): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root} role="group" aria-label={strings.order}>
      {ORDERS.map((choice) => (
        <button
          key={choice}
          type="button"
          className={mergeClasses(styles.choice, choice === order && styles.on)}
          aria-pressed={choice === order}
          onClick={() => onOrder(choice)}
        >
          {strings.orders[choice]}
        </button>
      ))}
    </div>
  );
}
