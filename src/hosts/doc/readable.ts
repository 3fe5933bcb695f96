const FIELD_BEGIN = '\u0013';
const FIELD_RESULT = '\u0014';
const FIELD_END = '\u0015';

/** Paragraphs as a person reads them: codes of fields and signs for pictures and notes left out, the end of a cell as a tab. */
export function readable(story: string): string[] {
  const text = withoutCodes(story)
    .replaceAll('\u0007\u0007', '\r')
    .replaceAll('\u0007', '\t')
    .replaceAll('\u000b', '\n')
    .replaceAll('\u000c', '\r')
    .replaceAll('\u001e', '-')
    // eslint-disable-next-line no-control-regex -- these are the signs that Word keeps among the characters
    .replace(/[\u0000-\u0008\u000e-\u001f]/g, '');
  const ended = text.endsWith('\r') ? text.slice(0, -1) : text;
  return ended === '' ? [] : ended.split('\r');
}

/** Fields may stand in each other's codes; a result counts only where every field around it shows its result. */
function withoutCodes(text: string): string {
  const open: boolean[] = [];
  let shown = '';
  for (const character of text) {
    if (character === FIELD_BEGIN) open.push(false);
    else if (character === FIELD_RESULT && open.length > 0) open[open.length - 1] = true;
    else if (character === FIELD_END) open.pop();
    else if (!open.includes(false)) shown += character;
  }
  return shown;
}
