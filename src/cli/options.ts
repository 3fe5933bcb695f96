import type { parseArgs } from 'node:util';

/** All options there are, as Node's parser takes them. */
export const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  'files-from': { type: 'string' },
  rules: { type: 'string' },
  entity: { type: 'string' },
  'form-sheet': { type: 'string', multiple: true },
  format: { type: 'string' },
  out: { type: 'string' },
  'out-dir': { type: 'string' },
  prior: { type: 'string' },
  budget: { type: 'string' },
  'prior-dir': { type: 'string' },
  'budget-dir': { type: 'string' },
  source: { type: 'string' },
  narrative: { type: 'string' },
  marked: { type: 'string' },
  opinion: { type: 'string' },
  'marked-text': { type: 'string' },
  'track-changes': { type: 'boolean' },
  summary: { type: 'string' },
  overwrite: { type: 'boolean' },
  'force-sources': { type: 'boolean' },
  to: { type: 'string' },
  outline: { type: 'string' },
  update: { type: 'string' },
  from: { type: 'string' },
  'with-forms': { type: 'boolean' },
  'even-shares': { type: 'boolean' },
  plain: { type: 'boolean' },
  pin: { type: 'string', multiple: true },
} as const;

export type Option = keyof typeof options;

/** Options with what the user gave. */
export type Values = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values'];
