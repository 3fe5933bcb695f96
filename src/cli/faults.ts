import path from 'node:path';
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

/** A name that no file can have, such as one with a NUL, is refused before the system is asked. */
export function isBadName(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_INVALID_ARG_VALUE';
}

/** What happened inside our program and where, on one line: what we need to be sent. */
export function shortTrace(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault).slice(0, LONGEST_FAULT);
  const place = (fault.stack ?? '').split('\n').find((line) => line.trimStart().startsWith('at '));
  const where = path.basename((place ?? '').replace(/\)$/, ''));
  return `${fault.name}: ${fault.message.slice(0, LONGEST_FAULT)}${where === '' ? '' : ` @ ${where}`}`;
}

const LONGEST_FAULT = 200;

/** What to tell of a failed file operation; anything else that was thrown is thrown on. */
export function fileErrorOf(error: unknown): FileError {
  const code = isBadName(error) ? 'ENOENT' : systemCode(error);
  if (code === undefined) throw error;
  return systemFaults[code] ?? { code: 'unreadableFile', message: systemFault(code) };
}
