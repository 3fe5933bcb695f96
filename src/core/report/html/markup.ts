/** HTML that is known to be safe: made by `html` from literal tags and escaped values. */
export class Markup {
  constructor(readonly text: string) {}
}

type Value = string | number | Markup | readonly Markup[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters (but line break and tab), those that turn the direction of writing, and what is no character. */
const UNSAFE = /(?![\n\t])[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** A template whose values are escaped unless they are markup themselves. Attributes must be quoted in the template. */
export function html(template: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(partsOf(template).reduce((text, part, index) => text + render(values[index - 1]) + part));
}

const cleaned = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The literal parts of a template without the indentation they have in our source. */
function partsOf(template: TemplateStringsArray): readonly string[] {
  const known = cleaned.get(template);
  if (known !== undefined) return known;
  const parts = template.map((part) => part.replace(/\n\s*/g, '\n'));
  cleaned.set(template, parts);
  return parts;
}

/** Markup where there is something to show, else nothing. */
export function when(condition: boolean, markup: () => Markup): Markup {
  return condition ? markup() : html``;
}

function render(value: Value | undefined): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return escape(String(value));
}

function escape(text: string): string {
  return text.replace(UNSAFE, '\uFFFD').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
