import type { SheetGrid } from '../../../src/core/grid';
import { Workbook } from './model/workbook';
import type { Batch } from './protocol';
import { openIn } from './session';
import type { ClientLibrary, Excel } from './session';

interface LibraryWindow {
  OfficeExtension?: ClientLibrary;
  /** The workbook's sheets, put there before the page loads. */
  duibiaoGrids: readonly SheetGrid[];
  /** Office's theme, where the page is to have one; may change. */
  duibiaoTheme?: object;
  /** The Excel behind the page, for the test to look into. */
  duibiaoExcel?: Excel;
}

const window = globalThis as unknown as LibraryWindow;
const LEVEL = 14;

/**
 * For a page in a real browser: puts a workbook behind Microsoft's library as soon as it is there, which is before anybody
 * can ask it for something. The library believes to be in Excel for Windows.
 */
Object.defineProperty(globalThis, 'external', { value: { GetContext: nativeContext } });
document.addEventListener('load', install, true);

function install(): void {
  const library = window.OfficeExtension;
  if (window.duibiaoExcel !== undefined || library === undefined || !('SessionBase' in library)) return;
  window.duibiaoExcel = openIn(library, new Workbook(window.duibiaoGrids), LEVEL);
  answerRibbon(library);
}

/** The ribbon's part of Excel is no workbook: it is told that commands are ready, and wants no more than a yes. */
function answerRibbon(library: ClientLibrary): void {
  const session = library.SessionBase._overrideSession as Session;
  const { executeAsync } = session._createRequestExecutorOrNull();
  session._createRequestExecutorOrNull = () => ({
    executeAsync: (data, flags, message) => {
      const { Actions } = message.Body;
      if (!Actions.some(({ Name }) => Name === 'NotifyActionHandlerReady')) return executeAsync(data, flags, message);
      const Results = Actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
      return Promise.resolve({ HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: { Results } });
    },
  });
}

interface Session {
  _createRequestExecutorOrNull(): {
    executeAsync(data: unknown, flags: number, message: { readonly Body: Batch }): Promise<unknown>;
  };
}

/** What Excel for Windows tells the library about itself and the document. */
function nativeContext(): Record<string, () => unknown> {
  const facts: Record<string, unknown> = {
    GetAppType: 1,
    GetSolutionRef: 'duibiao',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: 2052,
    GetAppDataLocale: 2052,
    GetDocUrl: String.raw`C:\决算\示例.xlsx`,
    GetAppCapabilities: 0,
    GetActivationMode: 0,
    GetControlIntegrationLevel: 0,
    // The library parses it; what is no XML ends in a complaint of the page's policy.
    GetSolutionToken: '<r><t aid="duibiao" cid="test"/></r>',
    GetSupportedMatrix: JSON.stringify({ ExcelApi: `1.${LEVEL}`, DelayForCellEdit: '1.1', SharedRuntime: '1.1' }),
  };
  const settings = { Read: () => undefined };
  const entries = Object.entries(facts).map(([name, value]): [string, () => unknown] => [name, () => value]);
  const theme = (): string => JSON.stringify(window.duibiaoTheme ?? {});
  return Object.fromEntries([...entries, ['GetSettings', () => settings], ['GetOfficeThemeInfo', theme]]);
}
