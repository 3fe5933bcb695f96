import { strFromU8, unzipSync } from 'fflate';
import { withoutReading } from '../../../src/app/check/earlier';
import type { WorkbookHost } from '../../../src/app/ports';
import { HostFault } from '../../../src/app/ports';
import { markOfFormula } from '../../../src/core/edits';
import { parseA1, parseRange } from '../../../src/core/grid';
import { applyEdits, openWorkbook, readMarks, readWorkbook } from '../../../src/hosts/xlsx';
import { toXlsx } from '../../support/toXlsx';
import { hostContract, type Subject } from '../contract';

/** A file as a host: every edit makes new bytes. */
function fileHost(file: { bytes: Uint8Array }): WorkbookHost {
  const never = () => Promise.resolve(() => Promise.resolve());
  return {
    capabilities: () => Promise.resolve({ host: 'file', locate: false, events: false, write: true }),
    readSheets: async (options = {}) => {
      if (options.cancel?.aborted === true) throw new HostFault('canceled', '');
      await Promise.resolve();
      return readWorkbook(file.bytes).map((grid) => withoutReading(grid, options) ?? grid);
    },
    apply: async (edits) => {
      await Promise.resolve();
      file.bytes = applyEdits(file.bytes, edits);
      return { undo: [] };
    },
    locate: () => Promise.reject(new HostFault('notSupported', '')),
    onSelection: never,
    onChanged: never,
    readMarks: () => Promise.resolve(readMarks(file.bytes)),
    readStored: async () => (await openWorkbook(file.bytes, '')).stored,
  };
}

interface Rule {
  readonly areas: string;
  readonly priority: number;
  readonly formula: string;
}

/** The conditional formats of a sheet's part, highest priority first. */
function rulesOf(bytes: Uint8Array, sheet: string): Rule[] {
  const index = readWorkbook(bytes).findIndex(({ name }) => name === sheet);
  const xml = strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array());
  const rules = [...xml.matchAll(/<conditionalFormatting[^>]*sqref="([^"]*)"[^>]*>(.*?)<\/conditionalFormatting>/gs)];
  return rules
    .flatMap(([, areas = '', body = '']) =>
      [...body.matchAll(/<cfRule[^>]*priority="(\d+)"[^>]*>.*?<formula>(.*?)<\/formula>/gs)].map(
        ([, priority, formula = '']) => ({ areas, priority: Number(priority), formula: unescaped(formula) }),
      ),
    )
    .sort((a, b) => a.priority - b.priority);
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
}

function covers(areas: string, address: string): boolean {
  const { row, column } = parseA1(address)!;
  return areas.split(' ').some((area) => {
    const { top, left, bottom, right } = parseRange(area)!;
    return row >= top && row <= bottom && column >= left && column <= right;
  });
}

hostContract('文件', (grids): Subject => {
  const file = { bytes: toXlsx(grids) };
  return {
    host: fileHost(file),
    undoes: false,
    markAt(sheet, address) {
      const rule = rulesOf(file.bytes, sheet).find(({ areas }) => covers(areas, address));
      return rule === undefined ? undefined : markOfFormula(rule.formula);
    },
    snapshot: () => ({
      grids: readWorkbook(file.bytes),
      rules: readWorkbook(file.bytes).map(({ name }) => rulesOf(file.bytes, name)),
    }),
  };
});
