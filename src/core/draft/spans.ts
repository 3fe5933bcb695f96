import { draftText as say } from '../messages';
import type { DraftSpan } from './types';

/** Words with figures of the workbooks. @param key of the slot in the draft */
export function figure(content: string, key: string): DraftSpan {
  return { kind: 'figure', text: content, key };
}

export function text(content: string): DraftSpan {
  return { kind: 'text', text: content };
}

/** What is still to be written, to be seen at once. */
export function gap(content: string): DraftSpan {
  return { kind: 'gap', text: say.gap(content) };
}
