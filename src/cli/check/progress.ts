import { progress } from '../messages';

const CLEAR_LINE = '\r\u001B[K';
const MILLISECONDS_BETWEEN = 100;

/** Tells on a terminal how far a batch is; elsewhere it says nothing. */
export class Progress {
  private shownAt = 0;
  private shown = false;

  /** @param visible whether someone watches and nothing else is printed on that terminal */
  constructor(private readonly visible: boolean) {}

  update(done: number): void {
    const now = Date.now();
    if (!this.visible || now - this.shownAt < MILLISECONDS_BETWEEN) return;
    this.shownAt = now;
    this.shown = true;
    process.stderr.write(CLEAR_LINE + progress(done));
  }

  end(): void {
    if (this.shown) process.stderr.write(CLEAR_LINE);
  }
}
