import type { Place } from '../formula';
import type { Definition } from './types';

/** The place that says what a definition is about. */
export function leadingPlace(definition: Definition): Place {
  switch (definition.kind) {
    case 'amount':
      return definition.value;
    case 'share':
      return definition.part;
    case 'change':
      return definition.current;
    case 'completion':
      return definition.actual;
  }
}

/** The place of what it is compared with; nothing for an amount. */
export function basePlace(definition: Definition): Place | undefined {
  switch (definition.kind) {
    case 'amount':
      return undefined;
    case 'share':
      return definition.whole;
    case 'change':
      return definition.prior;
    case 'completion':
      return definition.budget;
  }
}
