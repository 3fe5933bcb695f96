import type { SetCellsEdit, WorkbookEdit } from '../../core/edits';

/** What the user typed in one step, and what brings back what was there. */
interface Typed {
  readonly edit: SetCellsEdit;
  readonly undo: readonly WorkbookEdit[];
}

/** What the user typed, step by step: taken back, and typed again as long as nothing else was typed since. */
export class Typing {
  readonly #typed: Typed[] = [];
  /** What was taken back, the last one at the end. */
  readonly #takenBack: SetCellsEdit[] = [];

  typed(edit: SetCellsEdit, undo: readonly WorkbookEdit[]): void {
    this.#takenBack.length = 0;
    this.#typed.push({ edit, undo });
  }

  /** The step typed last, which counts as taken back from now on. */
  takeBack(): Typed | undefined {
    const last = this.#typed.pop();
    if (last !== undefined) this.#takenBack.push(last.edit);
    return last;
  }

  /** What was taken back last, to be typed again. */
  nextAgain(): SetCellsEdit | undefined {
    return this.#takenBack.at(-1);
  }

  typedAgain(edit: SetCellsEdit, undo: readonly WorkbookEdit[]): void {
    this.#takenBack.pop();
    this.#typed.push({ edit, undo });
  }

  /** Nothing can be taken back any more: the cells have moved or were written over. */
  forget(): void {
    this.#typed.length = 0;
    this.#takenBack.length = 0;
  }
}
