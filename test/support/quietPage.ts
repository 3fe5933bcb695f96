import type { PagePort } from '../../src/pane/session/ports';

/** A page on which nobody clicks; a fault of ours ends the test. */
export const quietPage: PagePort = {
  copy: () => Promise.resolve(true),
  save: () => undefined,
  hintSeen: () => true,
  rememberHint: () => undefined,
  reportFault: (fault) => {
    throw fault;
  },
  clock: () => '09:42',
  dateAndTime: () => '2026年1月5日 09:42',
};
