/** A plain decimal text with thousand separators, as forms print it; anything else stays as it is. */
export function grouped(text: string): string {
  const match = /^(-?)(\d+)(\.\d+)?$/.exec(text);
  if (match === null) return text;
  const [, sign = '', whole = '', fraction = ''] = match;
  return whole.length < 4 ? text : sign + whole.replace(/\B(?=(\d{3})+$)/g, ',') + fraction;
}
