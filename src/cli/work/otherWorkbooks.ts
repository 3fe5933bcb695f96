import type { SheetGrid } from '../../core/grid';
import { readForms } from '../../core/reading';
import type { OtherFiles } from '../command';
import { UsageFault } from '../faults';
import { cannotReadOther, noFormsToCompare } from '../messages';
import { readInput } from './readInput';

/** The sheets of the workbooks that this year's is compared with. */
export interface OtherWorkbooks {
  readonly prior?: readonly SheetGrid[];
  readonly budget?: readonly SheetGrid[];
  readonly original?: readonly SheetGrid[];
}

/** @throws UsageFault where one cannot be read or holds no form */
export async function readOthers({ prior, budget, source }: OtherFiles): Promise<OtherWorkbooks> {
  return {
    ...(prior === undefined ? {} : { prior: await read('prior', prior) }),
    ...(budget === undefined ? {} : { budget: await read('budget', budget) }),
    ...(source === undefined ? {} : { original: await read('source', source) }),
  };
}

async function read(option: keyof OtherFiles, file: string): Promise<readonly SheetGrid[]> {
  const input = await readInput({ file });
  if ('error' in input) throw new UsageFault(cannotReadOther(option, file, input.error.message));
  if (readForms(input.grids).forms.length === 0) throw new UsageFault(noFormsToCompare(option, file));
  return input.grids;
}
