import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import type { ReactElement } from 'react';
import type { Card } from '../model/types';
import { correctingStrings } from '../correctingStrings';
import { CellLink } from './CellLink';
import type { DetailsProperties } from './detailsProperties';

const useStyles = makeStyles({
  text: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  formula: { overflowWrap: 'anywhere', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

type Properties = Pick<DetailsProperties, 'card' | 'abilities' | 'actions' | 'neighbours'>;

/** 改为 …: one click to write what the cell should say; of a formula, what to look at instead. */
export function Accept({ card, abilities, actions, neighbours }: Properties): ReactElement | null {
  const styles = useStyles();
  const { correction } = card;
  if (correction?.calculated !== undefined) {
    const { sheet, address, formula } = correction.calculated;
    return (
      <div className={styles.text}>
        {correctingStrings.calculated(`${sheet}!${address}`)}
        <span className={styles.formula}>={formula}</span>{' '}
        <CellLink cell={{ sheet, address }} onLocate={actions.locate} />
      </div>
    );
  }
  if (!abilities.write || !canAccept(card)) return null;
  return (
    <div>
      <Button
        size="small"
        appearance="primary"
        icon={<CheckmarkRegular />}
        onClick={() => actions.accept(card, neighbours?.next)}
      >
        {nameOf(card)}
      </Button>
    </div>
  );
}

/** Whether there is something to be written. */
export function canAccept({ correction }: Card): boolean {
  return correction !== undefined && correction.cells.length > 0;
}

function nameOf({ correction }: Card): string {
  const [first, ...others] = correction?.cells ?? [];
  if (others.length > 0) return correctingStrings.acceptSeveral(others.length + 1);
  return correctingStrings.accept(first?.proposed ?? '');
}
