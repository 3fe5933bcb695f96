import type { CellAddress, ChangedSheets, Unsubscribe } from '../../app/ports';
import { gathered } from '../../app/check/gathered';
import { isOwnSheet } from '../../core/edits';
import type { Book } from './book';
import { run, supports } from './excelRun';

/** How long changes are gathered before they are reported, in ms: a fill or a paste comes as many events. */
const QUIET_MS = 300;

interface Told {
  readonly worksheetId: string;
}
type Registration = OfficeExtension.EventHandlerResult<unknown>;

/** Reports the top left cell of every new selection. */
export async function onSelection(book: Book, listener: (cell: CellAddress) => void): Promise<Unsubscribe> {
  return register((worksheets) => [
    worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const sheet = await nameOf(book, worksheetId);
      if (sheet !== undefined) listener({ sheet, address: firstCell(address) });
    }),
  ]);
}

/**
 * Tells which sheets have changed. Excel is asked for its events once and goes on telling them: whether ending one
 * subscription would end another is nowhere said.
 */
export class Changes {
  readonly #gathered = gathered(QUIET_MS);
  #registered: Promise<unknown> | undefined;

  constructor(private readonly book: Book) {}

  async listen(listener: (sheets: ChangedSheets) => void): Promise<Unsubscribe> {
    this.#registered ??= register((worksheets) => this.#add(worksheets));
    await this.#registered.catch((fault: unknown) => {
      this.#registered = undefined;
      throw fault;
    });
    const end = this.#gathered.listen(listener);
    return () => {
      end();
      return Promise.resolve();
    };
  }

  #add(worksheets: Excel.WorksheetCollection): Registration[] {
    const contents = (event: Told): Promise<void> => this.#changed(event);
    const list = (): Promise<void> => {
      this.#gathered.addAll();
      return Promise.resolve();
    };
    const always = [
      worksheets.onChanged.add(contents),
      // Excel does not count recalculation as a change.
      worksheets.onCalculated.add(contents),
      worksheets.onAdded.add((event) => this.#comeOrGone(event)),
      worksheets.onDeleted.add((event) => this.#comeOrGone(event)),
    ];
    if (!supports('1.17')) return always;
    return [...always, worksheets.onNameChanged.add(list), worksheets.onVisibilityChanged.add(list)];
  }

  async #changed({ worksheetId }: Told): Promise<void> {
    if (this.#gathered.idle()) return;
    const name = await this.#nameOf(worksheetId);
    if (name === undefined) this.#gathered.addAll();
    else this.#gathered.add(name);
  }

  /** A sheet of ours is told by its name, whoever put or deleted it. */
  async #comeOrGone({ worksheetId }: Told): Promise<void> {
    if (this.#gathered.idle()) return;
    const name = await this.#nameOf(worksheetId);
    if (name !== undefined && isOwnSheet(name)) this.#gathered.add(name);
    else this.#gathered.addAll();
  }

  /** Where Excel would not say the name, anything may have changed; reading it then comes upon what is wrong. */
  #nameOf(id: string): Promise<string | undefined> {
    return nameOf(this.book, id).catch(() => undefined);
  }
}

/** Top left cell of `B2:C9,E5`, `A:A` or `3:4`. */
function firstCell(address: string): string {
  const [first = ''] = address.split(/[,:]/);
  if (/^\$?[A-Z]+$/i.test(first)) return `${first}1`;
  return /^\$?\d+$/.test(first) ? `A${first}` : first;
}

async function register(add: (worksheets: Excel.WorksheetCollection) => Registration[]): Promise<Unsubscribe> {
  let registrations = await run(
    async (context) => {
      const added = add(context.workbook.worksheets);
      await context.sync();
      return added;
    },
    { patient: true },
  );
  return async () => {
    const [first] = registrations;
    if (first === undefined) return;
    const ending = registrations;
    registrations = [];
    await run(
      async (context) => {
        for (const registration of ending) registration.remove();
        await context.sync();
      },
      { patient: true, context: first.context },
    );
  };
}

async function nameOf(book: Book, id: string): Promise<string | undefined> {
  if (book.nameOf(id) === undefined) await run((context) => book.refresh(context), { patient: true });
  return book.nameOf(id) ?? book.lastNameOf(id);
}
