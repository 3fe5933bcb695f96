import { HostFault } from '../../src/app/ports';
import { bundledWorkbooks, workbooksBeside } from '../support/allWorkbooks';
import type { Journey } from '../support/journeys';
import { explained, journeys } from '../support/journeys';

// The faults are slips in a few workbooks of one make: `npm run roundtrip` takes them, too.
const workbooks = [...bundledWorkbooks, ...workbooksBeside().filter(([name]) => !name.startsWith('faults'))];
const NOTHING_ELSE = 'hostile/purge-leaves-our-only-sheet.xlsx';
const MEANINGS: Readonly<Record<Journey, string>> = {
  markedPurged: 'checked, marked, all traces taken out, is what it was',
  markedCleared: 'checked, marked, cleared, has the report more and nothing else',
  filledPurged: 'filled, all traces taken out, has the filled cells and nothing else',
  filledTwice: 'filled twice is filled once',
};

describe.each(workbooks)('%s', (name, bytes) => {
  it.each(Object.entries(MEANINGS) as [Journey, string][])('%s: %s', (journey) => {
    if (name === NOTHING_ELSE && journey.endsWith('Purged')) expect(() => journeys[journey](bytes)).toThrow(HostFault);
    else expect(journeys[journey](bytes).filter((change) => explained(bytes, change) === undefined)).toEqual([]);
  });
});
