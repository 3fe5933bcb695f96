import type { CellAddress, Unsubscribe } from '../../app/ports';
import { gathered } from '../../app/gathered';
import type { Book } from './book';
import { run } from './session';

/** How long changes are gathered before they are reported, in ms: a fill or a paste comes as many events. */
const QUIET_MS = 300;

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

/** Reports sheets that were typed into or recalculated; Excel does not count recalculation as a change. */
export async function onChanged(book: Book, listener: (sheets: readonly string[]) => void): Promise<Unsubscribe> {
  const changes = gathered(QUIET_MS);
  const end = changes.listen(listener);
  const note = async ({ worksheetId }: { worksheetId: string }): Promise<void> => {
    const sheet = await nameOf(book, worksheetId);
    if (sheet !== undefined) changes.add(sheet);
  };
  const unregister = await register((worksheets) => [
    worksheets.onChanged.add(note),
    worksheets.onCalculated.add(note),
  ]);
  return async () => {
    end();
    await unregister();
  };
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
  return book.nameOf(id);
}
