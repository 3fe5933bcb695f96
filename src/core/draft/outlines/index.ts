import type { Outline } from '../types';
import { national } from './national';

const outlines: readonly Outline[] = [national];

export const outlineNames: readonly string[] = outlines.map(({ name }) => name);

/** The outline that a figure's key comes from. */
export function outlineOfKey(key: string): Outline | undefined {
  return outlines.find(({ id }) => key.startsWith(`${id}_`));
}

/** The outline of that name, `undefined` where there is none; the national one where none is asked for. */
export function outlineNamed(name: string | undefined): Outline | undefined {
  return name === undefined ? national : outlines.find((outline) => outline.name === name || outline.id === name);
}
