import type { ApiObject } from './api/object';
import { WorkbookObject } from './api/workbook';
import type { ExcelEvent, Workbook } from './model/workbook';
import { answer, type Batch } from './protocol';

/**
 * The private hook, and all that we know of the inside of Microsoft's client library. The package is pinned exactly;
 * canary.test.ts beside it says when a new version has changed any of it.
 */
export interface ClientLibrary {
  readonly SessionBase: (new () => object) & { _overrideSession?: object };
  readonly GenericEventRegistration: { getGenericEventRegistration(controlId: string): object };
  readonly CommonUtility: { _doApiNotSupportedCheck?: boolean };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { readonly entries: readonly EventEntry[] }): void;
}

interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** What Excel does with a workbook and the add-in's requests. */
export interface Excel {
  readonly workbook: Workbook;
  /** Requests with work on the workbook in them since the count was set to 0: what an author calls syncs. */
  syncs: number;
  /** Names of the actions of the last request. */
  readonly lastActions: () => readonly string[];
  /** Bytes a response may have; Excel on the web gives 5 MB. @see WEB_LIMIT */
  responseLimit: number;
  /** Bytes a request may have; Excel on the web takes 5 MB, and does nothing of a larger one. */
  requestLimit: number;
  /** Whether Excel answers what was asked before it left off; the library reads it, nobody says that it comes. */
  answersBeforeError: boolean;
  /** Excel's code of a refusal, while it does nothing of what is asked. */
  refuse: string | undefined;
  /** When the add-in has been told all that has happened so far, however long that takes. */
  told(): Promise<void>;
  /** Take Excel away from the library again. */
  close(): void;
}

/** Bytes of a request, and of a response, in Excel on the web. */
export const WEB_LIMIT = 5 * 1024 * 1024;

const EVENT_CATEGORY = 65_536;
const WAIT_FOR_CELL_EDIT = 64;
const eventTypes = {
  changed: { type: 10, registration: 'DataChanged' },
  calculated: { type: 16, registration: 'Calculated' },
  selected: { type: 14, registration: 'SelectionChanged' },
  added: { type: 13, registration: 'Added' },
  deleted: { type: 15, registration: 'Deleted' },
  formatted: { type: 18, registration: 'FormatChanged' },
  renamed: { type: 25, registration: 'NameChanged' },
  shown: { type: 26, registration: 'VisibilityChanged' },
  protected: { type: 24, registration: 'ProtectionChanged' },
} as const;

/** Puts a workbook behind the library. @param level minor number of the highest ExcelApi set */
export function openIn(library: ClientLibrary, workbook: Workbook, level: number): Excel {
  const registered = new Set<string>();
  const served = {
    root: new WorkbookObject(workbook, registered),
    level,
    references: new Map<string, ApiObject>(),
    referenceOf: new Map<ApiObject, string>(),
  };
  let last: readonly string[] = [];
  let closed = false;
  let told: Promise<unknown> = Promise.resolve();
  const excel: Excel = {
    workbook,
    syncs: 0,
    responseLimit: Number.POSITIVE_INFINITY,
    requestLimit: Number.POSITIVE_INFINITY,
    answersBeforeError: true,
    refuse: undefined,
    lastActions: () => last,
    told: () => told.then(() => undefined),
    close() {
      closed = true;
      delete library.SessionBase._overrideSession;
      workbook.onEvent = () => undefined;
    },
  };

  async function execute(_data: unknown, flags: number, message: { readonly Body: Batch }): Promise<unknown> {
    const sent = JSON.stringify(message.Body);
    if (excel.refuse !== undefined) return refused(excel.refuse);
    if (sent.length > excel.requestLimit) return refused('RequestPayloadSizeLimitExceeded');
    const batch = JSON.parse(sent) as Batch;
    last = batch.Actions.map(({ Name, ActionType }) => Name || `#${ActionType}`);
    const ofWorkbook = Object.values(batch.ObjectPaths).some(({ ObjectPathType }) => ObjectPathType !== 2);
    if (ofWorkbook && last.some((name) => name !== '_RemoveReference' && name !== '#1')) excel.syncs += 1;
    if (workbook.editing !== undefined) {
      if ((flags & WAIT_FOR_CELL_EDIT) === 0) return refused('InvalidOperationInCellEditMode');
      await workbook.editing;
    }
    const body = answer(batch, served);
    workbook.calculate();
    if (body.Error !== undefined && !excel.answersBeforeError) return ok({ ...body, Results: [] });
    if (JSON.stringify(body.Results).length > excel.responseLimit) return refused('ResponsePayloadSizeLimitExceeded');
    return ok(body);
  }

  class Session extends library.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<object> {
      return Promise.resolve({ url: 'excel', headers: {} });
    }
    _createRequestExecutorOrNull(): object {
      return { executeAsync: execute };
    }
    getEventRegistration(controlId: string): object {
      return library.GenericEventRegistration.getGenericEventRegistration(controlId);
    }
  }

  library.CommonUtility._doApiNotSupportedCheck = true;
  library.SessionBase._overrideSession = new Session();
  library._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  workbook.onEvent = (event) => {
    if (!registered.has(eventTypes[event.type].registration)) return;
    const fired = new Promise<void>((resolve) => {
      setTimeout(() => {
        if (!closed) fire(library, event);
        resolve();
      }, 0);
    });
    told = Promise.all([told, fired]);
  };
  return excel;
}

function ok(body: object): object {
  return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: body };
}

function refused(Code: string): object {
  return ok({ Results: [], Error: { Code, Message: Code, Location: '', ActionIndex: -1 } });
}

function changeOf({ byAddin }: { readonly byAddin: boolean }): object {
  const triggerSource = byAddin ? 'ThisLocalAddin' : 'Unknown';
  return { changeType: 'RangeEdited', source: 'Local', shiftDirection: 'None', triggerSource };
}

function fire(library: ClientLibrary, event: ExcelEvent): void {
  const { sheet, type } = event;
  const address = 'address' in event ? event.address : undefined;
  const details = type === 'changed' ? changeOf(event) : {};
  library._testTriggerRichApiMessageEvent({
    entries: [
      {
        messageCategory: EVENT_CATEGORY,
        messageType: eventTypes[type].type,
        targetId: 'Workbook',
        message: JSON.stringify({ worksheetId: sheet.id, address, ...details }),
      },
    ],
  });
}
