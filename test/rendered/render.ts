import fc from 'fast-check';
import type { SheetGrid } from '../../src/core/grid';
import type { Placed } from '../cases/editions/paper';
import { workbookOf } from '../cases/editions/workbooks';
import type { Layout } from './layouts';
import { editionOf, layouts } from './layouts';
import type { Noise } from './noise';
import { noises } from './noise';
import type { Shape } from './shape';
import { departmentOf, shapes } from './shape';

/** A department of some shape, printed in some layout, with what exporters and people did to it afterwards. */
export interface Rendering {
  readonly shape: Shape;
  readonly layout: Layout;
  readonly noises: readonly Noise[];
}

/** A workbook: its sheets, and every amount with its form, line and column (its cell is that before any noise). */
export interface Rendered {
  readonly grids: readonly SheetGrid[];
  readonly placed: readonly Placed[];
}

/** Any department in any layout with any noise; failures shrink to few rows, the national edition and one noise. */
export const renderings: fc.Arbitrary<Rendering> = fc.record({
  shape: shapes,
  layout: layouts,
  noises: fc.subarray([...noises], { maxLength: 4 }),
});

/** The workbook of a rendering; the same for the same rendering. */
export function render({ shape, layout, noises: chosen }: Rendering): Rendered {
  const { grids, placed } = workbookOf(editionOf(layout, departmentOf(shape)));
  return { grids: grids.map((grid) => chosen.reduce((changed, { of }) => of(changed), grid)), placed };
}

/** So many renderings, the same for the same seed: for measuring, where nothing need shrink. */
export function someRenderings(count: number, seed: number): readonly Rendering[] {
  return fc.sample(renderings, { seed, numRuns: count });
}

/** A rendering in a line of words. */
export function nameOf({ shape, layout, noises: chosen }: Rendering): string {
  const said = [...Object.entries(shape), ...Object.entries(layout)].map(([name, value]) => `${name}=${value}`);
  return [...said, ...chosen.map(({ name }) => name)].join(' ');
}
