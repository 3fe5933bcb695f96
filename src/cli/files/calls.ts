import fs from 'node:fs';
import { promisify } from 'node:util';

/**
 * What the system is asked about files, as node:fs/promises has it: loading that takes every start a hundredth of its time
 * for much that only writing needs.
 */
export const lstat = promisify(fs.lstat);
export const readdir = promisify(fs.readdir);
export const readlink = promisify(fs.readlink);
export const realpath = promisify(fs.realpath.native);
export const rm = promisify(fs.rm);
export const stat = promisify(fs.stat);
