import { checkWorkbook, type Check } from '../../app/check/check';
import { subjectsOf } from '../../app/check/subjects';
import { formsOf } from '../../app/formsOf';
import { planFill } from '../../app/fill/fill';
import type { SheetGrid } from '../../core/grid';
import manifest from '../../../package.json';
import { reportText } from '../../core/messages';
import { withReasons } from '../../core/report';
import type { DraftedText } from '../narrative/types';
import { sourceStrings } from '../sources/strings';
import { planned } from './balancing';
import { departmentsOf, picked } from './departments';
import { drafted } from './drafting';
import { editFile, openFile, prepareFiles, readFile } from './files';
import { FileRefused, type SheetsMessage } from './messages';
import { toPaneCheck } from './paneCheck';
import type {
  CheckedSheets,
  CurrentSheets,
  SentRole,
  WorkbookNote,
  WorkbookRequest,
  WorkbookResponse,
} from './protocol';
import type { Service } from './serve';
import { messagesOf, SheetKeeper } from './sheets';
import { recognise, SourceFiles } from './sourceFiles';
import { TextKeeper } from './textKeeper';
import { warmUp } from './warmUp';

type Asked<Kind extends WorkbookRequest['kind']> = Extract<WorkbookRequest, { readonly kind: Kind }>;

/** What draws a report as a page: fetched when one is asked for. */
const drawing = () => import('../../core/report/html');

/** The worker's side: holds the workbook at hand, last year's, the budget, and the text; checks, fills and changes them. */
export class WorkbookService implements Service<WorkbookRequest, WorkbookNote, WorkbookResponse> {
  readonly #current = new SheetKeeper();
  readonly #sources = new SourceFiles();
  readonly #text = new TextKeeper();

  note(note: WorkbookNote | SheetsMessage): void {
    if (note.kind === 'sheets') this.#current.add(note.parts);
    else if (note.kind === 'forget') this.#forget(note.role);
    else if (note.kind === 'expectFile') prepareFiles();
    else warmUp();
  }

  async answer(request: WorkbookRequest, tell: (sheets: SheetsMessage) => void): Promise<WorkbookResponse> {
    const { id } = request;
    switch (request.kind) {
      case 'open':
        return this.#open(request, tell);
      case 'edit':
        return { kind: 'edited', id, ...(await editFile(request.bytes, request.edits)) };
      case 'source':
        return this.#source(request);
      case 'text':
        await this.#text.keep(request);
        return { kind: 'textRead', id };
      case 'markText':
        return { kind: 'textMarked', id, bytes: await this.#text.marked(request) };
      case 'check':
        return this.#check(request);
      case 'html':
        return this.#html(request);
      case 'plan':
        return this.#plan(request);
      case 'draft':
        return { kind: 'drafted', id, ...(await this.#draft(request)) };
      case 'balance':
        return this.#balance(request);
    }
  }

  async #open({ id, ...file }: Asked<'open'>, tell: (sheets: SheetsMessage) => void): Promise<WorkbookResponse> {
    const { grids, ...opened } = await openFile(file);
    for (const parts of messagesOf(grids)) {
      this.#current.add(parts);
      tell({ kind: 'sheets', parts });
    }
    // While the page draws the workbook, and not before: it waits for the sheets.
    setTimeout(() => this.#getReady());
    return { kind: 'opened', id, ...opened };
  }

  /** Reads the forms, which the check that will be asked for does not read again; what else it needs is run once. */
  #getReady(): void {
    formsOf(this.#current.grids());
    setTimeout(warmUp);
  }

  async #source({ id, role, ...file }: Asked<'source'>): Promise<WorkbookResponse> {
    this.#sources.forget(role);
    return { kind: 'recognised', id, recognised: this.#sources.keep(role, file.name, await readFile(file)) };
  }

  async #check(request: Asked<'check'>): Promise<WorkbookResponse> {
    const grids = this.#grids(request);
    const check = await this.#checked(grids, request);
    const subjects = subjectsOf(check.report, check.reading);
    const shown = { ...toPaneCheck(check, grids, this.#text.read), ...departmentsOf(grids, request) };
    return { kind: 'checked', id: request.id, checked: { check: shown, subjects } };
  }

  async #html(request: Asked<'html'>): Promise<WorkbookResponse> {
    const grids = this.#grids(request);
    const check = await this.#checked(grids, request);
    const { source } = this.#text;
    const { renderHtml } = await drawing();
    const { findings, rules } = request.answers;
    const report = withReasons(check.report, findings, rules);
    const made = { at: request.madeAt, version: reportText.programName(manifest.version) };
    const checked = { report, made, details: { ...check, grids }, ...(source && { text: source }) };
    return { kind: 'html', id: request.id, html: renderHtml([checked]) };
  }

  async #balance(request: Asked<'balance'>): Promise<WorkbookResponse> {
    const grids = this.#grids(request);
    const { department } = departmentsOf(grids, request);
    return { kind: 'balanced', id: request.id, ...(await planned(grids, { ...request, ...picked(department) })) };
  }

  #plan(request: Asked<'plan'>): WorkbookResponse {
    const current = this.#grids(request);
    const { departments, department } = departmentsOf(current, request);
    if (departments.length > 1 && department === undefined)
      throw new FileRefused(sourceStrings.severalDepartments(departments.length));
    const { forceSources } = request;
    const own = { ...this.#sources.grids(), files: this.#sources.names(), forceSources, ...picked(department) };
    const plan = planFill({ current, ...own });
    return { kind: 'planned', id: request.id, plan, current: recognise(current) };
  }

  #draft(request: Asked<'draft'>): Promise<DraftedText> {
    const { forceSources } = request;
    const current = this.#grids(request);
    const { department } = departmentsOf(current, request);
    const given = { current, ...this.#sources.grids(), forceSources, ...picked(department) };
    return drafted(given, request, this.#text.file);
  }

  /** The workbook at hand beside the others, and the text where there is one. */
  async #checked(grids: readonly SheetGrid[], request: CheckedSheets): Promise<Check> {
    const { file, ties, forceSources } = request;
    const { department } = departmentsOf(grids, request);
    const check = checkWorkbook(grids, { file, forceSources, ...picked(department), ...this.#sources.grids() });
    return { ...check, report: await this.#text.report(check, ties) };
  }

  #forget(role: SentRole): void {
    if (role === 'text') this.#text.forget();
    else this.#sources.forget(role);
  }

  #grids({ sheets }: CurrentSheets): readonly SheetGrid[] {
    return this.#current.grids(sheets);
  }
}
