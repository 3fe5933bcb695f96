import { show } from '../../src/cli/tell';

/** What a label of a workbook may smuggle: an escape sequence, and letters that turn the direction of reading. */
const LABEL = '\u001B[31m公开\u202E05';

let written: string;

beforeEach(() => {
  written = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
});

afterEach(() => jest.restoreAllMocks());

test('what is for reading reaches the terminal without them, line by line', () => {
  show(`${LABEL}\n第二行\n`);
  expect(written).toBe(' [31m公开 05\n第二行\n');
});

test('JSON stays as it is', () => {
  show(JSON.stringify(LABEL), 'json');
  expect(JSON.parse(written)).toBe(LABEL);
});
