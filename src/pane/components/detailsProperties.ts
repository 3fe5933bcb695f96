import type { Neighbours } from '../model/neighbours';
import type { PaneAbilities, PaneActions } from '../model/state';
import type { Card } from '../model/types';

/** What the inside of a card is given. */
export interface DetailsProperties {
  readonly card: Card;
  readonly marked: boolean;
  readonly abilities: PaneAbilities;
  readonly actions: PaneActions;
  readonly neighbours: Neighbours | undefined;
}
