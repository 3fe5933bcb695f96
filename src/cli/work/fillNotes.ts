import type { FillPlan } from '../../app/fill/fill';
import type { WithoutPartner } from '../../core/derive';
import { filledIn, partnerWords, withoutPartner, withoutPartners } from './messages';

/** What a fill tells on the terminal: how much was filled, what differs, and what had no partner. */
export function fillNotes({ derived, inPlace, withoutPartner: alone }: FillPlan): readonly string[] {
  const count = (state: string) => inPlace.filter((planned) => planned.state === state).length;
  return [
    filledIn(derived.length, count('fill'), count('differs')),
    ...(alone.length === 0 ? [] : [withoutPartners(alone.length), ...alone.map(partnerNote)]),
  ];
}

function partnerNote({ code, name, against, kind, otherName = '', otherCode = '' }: WithoutPartner): string {
  const what = {
    new: partnerWords.new,
    gone: partnerWords.gone,
    renamed: partnerWords.renamed(otherName),
    moved: partnerWords.moved(otherCode),
  };
  return withoutPartner(code, name, `${partnerWords[against]}，${what[kind]}`);
}
