import type { Outline } from '../types';
import { national } from './national';

const outlines: readonly Outline[] = [national];

export const outlineNames: readonly string[] = outlines.map(({ name }) => name);

/** The outline of that name, `undefined` where there is none; the national one where none is asked for. */
export function outlineNamed(name: string | undefined): Outline | undefined {
  return name === undefined ? national : outlines.find((outline) => outline.name === name || outline.id === name);
}
