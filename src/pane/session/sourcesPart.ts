import { sourceStrings } from '../sources/strings';
import type { PickedFile, Recognised, SourceActions, SourceRole } from '../sources/types';
import { strings } from '../strings';
import { FileRefused } from '../worker/messages';
import type { Surroundings } from './ports';
import type { Store } from './store';
import type { WriteQueue } from './writeQueue';

/**
 * What the workbook is compared with as part of a session: last year's workbook, the budget and the original in 元, given once,
 * serve checking and filling; so does the department picked of several.
 */
export class SourcesPart {
  constructor(
    private readonly store: Store,
    private readonly around: Pick<Surroundings, 'workbooks'>,
    private readonly queue: WriteQueue,
    /** Other workbooks are to be compared with from now on. */
    private readonly onChange: () => void,
  ) {}

  actions(): SourceActions {
    return {
      pick: (role, file) => void this.queue.inTurn(sourceStrings.busy, () => this.#pick(role, file)),
      remove: (role) => void this.queue.inTurn(undefined, () => this.#remove(role)),
      force: () => void this.queue.inTurn(undefined, () => this.#force()),
    };
  }

  /** From now on one of several departments is looked at; `undefined` for all. */
  pickDepartment(entity: string | undefined): void {
    this.around.workbooks.pickDepartment(entity);
    this.onChange();
  }

  async #pick(role: SourceRole, file: File): Promise<void> {
    const { name } = file;
    const { workbooks } = this.around;
    this.#show(role, { name });
    try {
      const recognised = await workbooks.readSource(role, name, new Uint8Array(await file.arrayBuffer()));
      const suitable = suits(role, recognised);
      if (!suitable) workbooks.forgetSource(role);
      this.#show(role, suitable ? { name, recognised } : { name, refused: sourceStrings.noForms[role] });
    } catch (error) {
      this.#show(role, { name, refused: error instanceof FileRefused ? error.message : strings.ownFault });
      if (!(error instanceof FileRefused)) throw error;
    }
    this.onChange();
  }

  #remove(role: SourceRole): Promise<void> {
    this.around.workbooks.forgetSource(role);
    this.#show(role, undefined);
    this.onChange();
    return Promise.resolve();
  }

  #force(): Promise<void> {
    this.around.workbooks.forceSources();
    this.onChange();
    return Promise.resolve();
  }

  #show(role: SourceRole, file: PickedFile | undefined): void {
    const others = Object.entries(this.store.get().sources).filter(([each]) => each !== role);
    this.store.set({ sources: Object.fromEntries(file === undefined ? others : [...others, [role, file]]) });
  }
}

/** Whether a picked workbook holds what its role asks for. */
function suits(role: SourceRole, { forms, units }: Recognised): boolean {
  switch (role) {
    case 'prior':
      return forms.length > 0;
    case 'budget':
      return forms.some((form) => form.startsWith('B'));
    case 'original':
      return units.includes('元');
  }
}
