import { readForms } from '../../../src/core/reading';
import type { WorkbookReading } from '../../../src/core/reading';
import { plainLayout } from '../../rendered/layouts';
import type { Layout } from '../../rendered/layouts';
import { render } from '../../rendered/render';
import type { Shape } from '../../rendered/shape';

const small: Shape = {
  seed: 11,
  classes: 2,
  subclasses: 1,
  items: 2,
  funds: 0,
  capital: 0,
  own: 1,
  loss: false,
  economic: 8,
  opening: true,
};

const departments: Readonly<Record<string, readonly [Partial<Shape>, Partial<Layout>]>> = {
  小单位: [{}, {}],
  没有其他收入: [{ seed: 23, own: 0, opening: false }, { amounts: '万元' }],
  有政府性基金: [
    { seed: 37, classes: 4, funds: 2 },
    { amounts: '万元，空格为 0', head: 'national' },
  ],
  科目多: [{ seed: 41, classes: 8, subclasses: 2, items: 2, economic: 20 }, { era: '2021' }],
  只有一项: [{ seed: 53, classes: 1, items: 1, economic: 4 }, { amounts: '元，空格为 0' }],
  三个预算: [{ seed: 67, classes: 3, funds: 1, capital: 1, own: 2, economic: 15 }, { amounts: '万元四位' }],
};

/** Departments rendered for texts: in 元 and 万元, from one 项 to thirty, with and without the other budgets. */
export function textDepartments(): readonly { name: string; reading: WorkbookReading }[] {
  return Object.entries(departments).map(([name, [shape, layout]]) => {
    const rendering = { shape: { ...small, ...shape }, layout: { ...plainLayout, ...layout }, noises: [] };
    return { name, reading: readForms(render(rendering).grids) };
  });
}
