import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { correctingStrings } from '../correctingStrings';
import type { DetailsProperties } from './detailsProperties';
import { goToCard } from './goToCard';

const useStyles = makeStyles({ root: { display: 'flex', flexWrap: 'wrap', gap: '2px', marginLeft: '-6px' } });

const LOOK = { size: 'small', appearance: 'subtle' } as const;

type Properties = Pick<DetailsProperties, 'abilities' | 'actions' | 'neighbours'>;

/** On to the card before or after. */
export function Neighbouring({ neighbours, abilities, actions }: Properties): ReactElement {
  const styles = useStyles();
  const { previous, next } = neighbours ?? {};
  const text = correctingStrings;
  return (
    <div className={styles.root}>
      {previous !== undefined && (
        <Button {...LOOK} onClick={() => goToCard(previous, abilities, actions)}>
          {text.previous}
        </Button>
      )}
      {next !== undefined && (
        <Button {...LOOK} onClick={() => goToCard(next, abilities, actions)}>
          {text.next}
        </Button>
      )}
    </div>
  );
}
