import { utils, write } from '@e965/xlsx';

/** Amounts of one row, 基本支出 and 项目支出, in 元. */
type Amounts = readonly [basic: number, project: number];

interface LongWorkbook {
  /** Rows of codes in each of 公开03 and 公开05. */
  readonly rows: number;
  /** So many of all rows of 公开05 print a 小计 that is too large. */
  readonly wrong: number;
}

const CLASSES = [201, 204, 205, 206, 207, 208, 210, 211, 212, 213, 214, 215, 216, 217, 219, 220, 221, 222, 224, 229];
const SUBCLASSES_PER_CLASS = 30;
const ITEMS_PER_SUBCLASS = 50;

/** A workbook of 公开03 and 公开05 with the same 类, 款 and 项, which tie but for the wrong ones, as an exported file. */
export function longWorkbook({ rows, wrong }: LongWorkbook): Uint8Array {
  const amounts = rowsOfCodes(rows);
  const every = wrong === 0 ? Infinity : amounts.length / wrong;
  const isWrong = (at: number): boolean => Math.floor((at + 1) / every) > Math.floor(at / every);
  const book = utils.book_new();
  const table = (heads: readonly string[], blank: number, slips: (at: number) => boolean): unknown[][] => [
    ['部门：示例单位', '', '', '', '金额单位：元'],
    ['科目代码', '科目名称', ...heads],
    ...amounts.map(([code, [basic, project]], at) => [
      ...(code === '' ? ['合计', ''] : [code, `科目${code}`]),
      basic + project + (slips(at) ? 7.77 : 0),
      basic,
      project,
      ...Array<number>(blank).fill(0),
    ]),
  ];
  const add = (name: string, title: string, body: unknown[][]): void => {
    utils.book_append_sheet(book, utils.aoa_to_sheet([[title], ...body]), name);
  };
  const others = ['上缴上级支出', '经营支出', '对附属单位补助支出'];
  add(
    '公开03',
    '支出决算表',
    table(['本年支出合计', '基本支出', '项目支出', ...others], 3, () => false),
  );
  add('公开05', '一般公共预算财政拨款支出决算表', table(['小计', '基本支出', '项目支出'], 0, isWrong));
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}

/** 合计 (an empty code), then each 类 and 款 before what is below it. */
function rowsOfCodes(count: number): readonly (readonly [code: string, Amounts])[] {
  const sums = new Map<string, Amounts>();
  for (let at = 0; sums.size < count; at += 1) {
    const subclass = Math.floor(at / ITEMS_PER_SUBCLASS);
    const code = [
      String(CLASSES[Math.floor(subclass / SUBCLASSES_PER_CLASS)] ?? ''),
      two(1 + (subclass % SUBCLASSES_PER_CLASS)),
      two(1 + (at % ITEMS_PER_SUBCLASS)),
    ].join('');
    const own: Amounts = [(at * 7919) % 100_003, (at * 104_729) % 50_021];
    for (const key of ['', code.slice(0, 3), code.slice(0, 5), code]) {
      const [basic, project] = sums.get(key) ?? [0, 0];
      sums.set(key, [basic + own[0], project + own[1]]);
    }
  }
  return [...sums];
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
