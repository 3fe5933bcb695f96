import type { Settings } from '../check';
import type { Answer, Given, JobName } from '../jobs';

/** What a worker is sent: the settings first, then one job after another. */
export type Order = Start | Job;

export interface Start {
  readonly settings: Settings | undefined;
}

export interface Job {
  readonly name: JobName;
  readonly given: Given<JobName>;
}

/** What comes back for a job: errors of our own program by their parts. */
export type Reply =
  | { readonly answer: Answer<JobName> }
  | { readonly thrown: { readonly name: string; readonly message: string; readonly stack: string | undefined } };

/** Why a worker ended before it answered. */
export interface Ended {
  readonly ended: 'byTime' | 'byMemory' | 'otherwise';
  /** How the system tells it. */
  readonly how: string;
}
