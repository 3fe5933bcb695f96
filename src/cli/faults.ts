import { systemFault, systemFaults } from './messages';

/** A command that cannot be carried out as it was given; the message is one Chinese sentence. */
export class UsageFault extends Error {
  override readonly name = 'UsageFault';
}

/** Why a file is not in the report: what JSON gives as `error`. */
export interface FileError {
  readonly code: string;
  readonly message: string;
}

/** The system's error code (`ENOENT`) of what was thrown, `undefined` where it is none of the system's. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** What to tell of a failed file operation; anything else that was thrown is thrown on. */
export function fileErrorOf(error: unknown): FileError {
  const code = systemCode(error);
  if (code === undefined) throw error;
  return systemFaults[code] ?? { code: 'unreadableFile', message: systemFault(code) };
}
