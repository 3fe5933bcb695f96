import type { SheetGrid } from '../../core/grid';
import { countAsWork } from './atWork';
import { FileRefused } from './messages';
import type { Failure, SheetsMessage } from './messages';
import { messagesOf, SheetKeeper } from './sheets';

/** What is used of a `Worker`, so that tests can stand in for it. */
export interface Thread<Request, Note, Response> {
  onmessage: ((event: MessageEvent<Response | Failure | SheetsMessage>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage: (request: Request | Note | SheetsMessage) => void;
  terminate: () => void;
}

interface Waiting<Response> {
  readonly resolve: (response: Response) => void;
  readonly reject: (error: Error) => void;
}

interface Kinded {
  readonly kind: string;
  readonly id: number;
}

/** The page's side of a worker: starts it when it is needed, hands sheets over, finds the answer to each request. */
export class WorkerClient<Request, Note, Response extends Kinded> {
  #thread: Thread<Request, Note, Response> | undefined;
  readonly #sent = new Map<string, SheetGrid>();
  readonly #waiting = new Map<number, Waiting<Response>>();
  #received = new SheetKeeper();
  #before: Promise<unknown> = Promise.resolve();
  /** Why the last worker came to its end. */
  #failure = new Error('the worker was not started');
  #lastId = 0;

  constructor(private readonly newThread: () => Thread<Request, Note, Response>) {}

  /** The running worker, started where there is none. */
  start(): Thread<Request, Note, Response> {
    if (this.#thread !== undefined) return this.#thread;
    const thread = this.newThread();
    thread.onmessage = ({ data }) => this.#hear(data);
    thread.onerror = (event) => this.end(new Error(event.message));
    this.#thread = thread;
    return thread;
  }

  /** Does what takes several messages once all before it is done: sheets of two requests must not mix on their way. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#before.then(work);
    this.#before = done.catch(() => undefined);
    return done;
  }

  /** Hands sheets over, unless the worker has these very objects already; lets the page breathe in between. */
  async handOver(grids: readonly SheetGrid[]): Promise<void> {
    const thread = this.start();
    const fresh = grids.filter((grid) => this.#sent.get(grid.name) !== grid);
    let first = true;
    for (const parts of messagesOf(fresh)) {
      if (!first) await breathe();
      first = false;
      if (this.#thread !== thread) throw this.#failure;
      thread.postMessage({ kind: 'sheets', parts });
    }
    for (const grid of fresh) this.#sent.set(grid.name, grid);
  }

  /** The sheets that the worker has handed over, which it has itself, too. */
  takeOver(): readonly SheetGrid[] {
    const grids = this.#received.grids();
    for (const grid of grids) this.#sent.set(grid.name, grid);
    this.#received = new SheetKeeper();
    return grids;
  }

  /**
   * Asks and waits for an answer of a kind.
   * @throws FileRefused
   */
  async ask<Kind extends Response['kind']>(
    kind: Kind,
    request: (id: number) => Request,
  ): Promise<Extract<Response, { readonly kind: Kind }>> {
    this.#lastId += 1;
    const id = this.#lastId;
    const answered = new Promise<Response>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    countAsWork(answered);
    this.start().postMessage(request(id));
    const answer = await answered;
    if (answer.kind !== kind) throw new Error(`unexpected answer: ${answer.kind}`);
    return answer as Extract<Response, { readonly kind: Kind }>;
  }

  /** Ends the worker; whoever waits is told why. The next request starts another. */
  end(why: Error): void {
    this.#thread?.terminate();
    this.#thread = undefined;
    this.#failure = why;
    this.#sent.clear();
    this.#received = new SheetKeeper();
    for (const { reject } of this.#waiting.values()) reject(why);
    this.#waiting.clear();
  }

  #hear(message: Response | Failure | SheetsMessage): void {
    if (isSheets(message)) this.#received.add(message.parts);
    else this.#answer(message);
  }

  #answer(response: Response | Failure): void {
    const waiting = this.#waiting.get(response.id);
    this.#waiting.delete(response.id);
    if (!isFailure(response)) waiting?.resolve(response);
    else waiting?.reject(response.kind === 'refused' ? new FileRefused(response.message) : new Error(response.message));
  }
}

function isSheets(message: { readonly kind: string }): message is SheetsMessage {
  return message.kind === 'sheets';
}

function isFailure(response: Kinded): response is Failure {
  return response.kind === 'fault' || response.kind === 'refused';
}

/** Lets everything else that is waiting go first. Quicker than a timer, which browsers hold back. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
