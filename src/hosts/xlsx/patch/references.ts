import { escapeText } from '../../package/xml/entities';

const REF_ERROR = '#REF!';
/** What a name goes on with before itself, or what makes it a sheet of another workbook. */
const PART_OF_NAME = /[\p{L}\p{N}_.\]'\\]/u;

/** Ways in which XML writes a sheet's name before a reference: in quotes, bare, and escaped in the address of a link. */
function qualifiersOf(sheet: string): readonly string[] {
  const escaped = escapeText(sheet);
  const address = encodeURI(sheet);
  return [
    `'${escaped}'!`,
    `&apos;${escaped}&apos;!`,
    `&#39;${escaped}&#39;!`,
    `${escaped}!`,
    `'${address}'!`,
    `${address}!`,
  ];
}

/** Whether XML refers to cells of a sheet of this workbook. */
export function refersToSheet(xml: string, sheet: string): boolean {
  return qualifiersOf(sheet).some((qualifier) => placesOf(xml, qualifier).length > 0);
}

/** XML of a formula as Excel leaves it when it deletes a sheet: an error where it referred to that. */
export function withoutSheet(xml: string, sheet: string): string {
  return qualifiersOf(sheet).reduce((formula, qualifier) => {
    // One end of several sheets (甲:乙!A1): what is left would be no formula.
    if (formula.includes(`:${qualifier}`)) return REF_ERROR;
    const places = placesOf(formula, qualifier);
    const after = (at: number): string =>
      formula.slice(
        at + qualifier.length,
        places.find((next) => next > at),
      );
    return formula.slice(0, places[0]) + places.map((at) => REF_ERROR + after(at)).join('');
  }, xml);
}

/** Where a qualifier stands as a whole, not as the end of another name. */
function placesOf(xml: string, qualifier: string): number[] {
  const places: number[] = [];
  for (let at = xml.indexOf(qualifier); at !== -1; at = xml.indexOf(qualifier, at + qualifier.length))
    if (!PART_OF_NAME.test(xml.charAt(at - 1))) places.push(at);
  return places;
}
