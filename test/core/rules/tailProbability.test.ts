import fc from 'fast-check';
import { isImprobable, tailProbability } from '../../../src/core/rules';

const half = fc.constantFrom(0.5, 50, 500, 5_000);
const halves = fc.array(half, { minLength: 1, maxLength: 12 });

function equal(count: number, width = 5_000): number[] {
  return Array.from({ length: count }, () => width);
}

describe('四舍五入凑到这么大的可能', () => {
  test('一个数：均匀分布', () => {
    expect(tailProbability([5_000], 2_500)).toBeCloseTo(0.5, 15);
    expect(tailProbability([5_000], 5_000)).toBe(0);
  });

  test('两个一样宽的数：三角分布', () => {
    expect(tailProbability(equal(2), 5_000)).toBeCloseTo(0.25, 15);
  });

  test('三个数：Irwin–Hall 的闭式', () => {
    expect(tailProbability(equal(3), 10_000)).toBeCloseTo(2 * (0.5 ** 3 / 6), 15);
  });

  test('宽窄不一：分段积分', () => {
    expect(tailProbability([5_000, 50], 5_000)).toBeCloseTo((50 / (8 * 5_000)) * 2, 15);
  });

  test('没有尾差时，一分也凑不到；差 0 总凑得到', () => {
    expect(tailProbability([0, 0, 0], 1)).toBe(0);
    expect(tailProbability([5_000], 0)).toBe(1);
  });

  test('十个加数上下两种算法接得上', () => {
    for (const distance of [10_000, 30_000, 40_000, 60_000]) {
      const [below, above] = [tailProbability(equal(10), distance), tailProbability([...equal(10), 0.5], distance)];
      expect(above).toBeCloseTo(below, 7);
    }
  });

  test('加数极多时接近正态', () => {
    const sigma = 5_000 * Math.sqrt(2_000 / 3);
    expect(tailProbability(equal(2_000), 2 * sigma)).toBeCloseTo(0.0455, 3);
  });

  test('越远越少见', () => {
    fc.assert(
      fc.property(halves, fc.nat(20_000), fc.nat(20_000), (widths, near, further) => {
        expect(tailProbability(widths, near + further)).toBeLessThanOrEqual(tailProbability(widths, near) + 1e-12);
      }),
    );
  });

  test('多的少的一样', () => {
    fc.assert(
      fc.property(halves, fc.nat(30_000), (widths, distance) => {
        expect(tailProbability(widths, -distance)).toBe(tailProbability(widths, distance));
      }),
    );
  });

  test('在 0 与 1 之间，多一个数不会更少见', () => {
    fc.assert(
      fc.property(halves, half, fc.nat(30_000), (widths, another, distance) => {
        const probability = tailProbability(widths, distance);
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
        expect(tailProbability([...widths, another], distance)).toBeGreaterThanOrEqual(probability - 1e-12);
      }),
    );
  });

  test.each([
    [equal(5), 9_000],
    [[5_000, 5_000, 5_000, 50, 50, 0.5], 8_000],
    [equal(30), 20_000],
    [[...equal(20), ...equal(20, 50)], 25_000],
  ])('与摇号模拟相符', (widths, distance) => {
    const draws = 40_000;
    const random = uniform(20231231);
    let reached = 0;
    for (let draw = 0; draw < draws; draw += 1) {
      const sum = widths.reduce((total, width) => total + (2 * random() - 1) * width, 0);
      if (Math.abs(sum) >= distance) reached += 1;
    }
    const exact = tailProbability(widths, distance);
    const deviation = Math.sqrt((exact * (1 - exact)) / draws);
    expect(Math.abs(reached / draws - exact)).toBeLessThan(4.5 * deviation);
  });

  test('先看远近的捷径不改变结论', () => {
    fc.assert(
      fc.property(halves, fc.nat(60_000), (widths, distance) => {
        expect(isImprobable(widths, distance, 0.001)).toBe(tailProbability(widths, distance) < 0.001);
      }),
    );
  });
});

/** A small linear congruential generator, so that the simulation is the same every time. */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
