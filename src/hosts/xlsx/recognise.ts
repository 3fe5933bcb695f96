import * as sentences from '../../core/messages/files';
import { readContentTypes } from '../package/contentTypes';
import { FileFault, notAWorkbook } from '../package/faults';
import { BYTES_PER_MB, limits } from '../package/limits';
import { ZipArchive } from '../package/zip/archive';
import { USUAL_PATH } from './workbookPart';

/** What kind of workbook a file is, by its content: `xlsx` stands for `.xlsm` too. */
export type WorkbookKind = 'xlsx' | 'xls';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const BIFF = [
  [0x09, 0x08],
  [0x09, 0x04],
  [0x09, 0x02],
  [0x09, 0x00],
];
const PDF = [0x25, 0x50, 0x44, 0x46];
const HEAD = 4096;

/**
 * The archive of an `.xlsx` or `.xlsm` file.
 * @throws FileFault oldFormat for `.xls`, others for what is no workbook
 */
export function openArchive(bytes: Uint8Array): ZipArchive {
  if (kindOf(bytes) === 'xls') throw new FileFault('oldFormat', sentences.oldFormat());
  const archive = new ZipArchive(bytes);
  requireWorkbook(archive);
  return archive;
}

/**
 * What a file's first bytes show it to be. Names do not count: an `.xls` is often a web page, an `.xlsx` sometimes an `.xls`.
 * @throws FileFault for what is no workbook at all
 */
export function kindOf(bytes: Uint8Array): WorkbookKind {
  if (bytes.length === 0) throw new FileFault('emptyFile', sentences.emptyFile());
  if (bytes.length > limits.fileBytes) throw tooLarge(bytes.length);
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return 'xlsx';
  if (startsWith(bytes, OLE)) return oleKind(bytes);
  if (BIFF.some((mark) => startsWith(bytes, mark))) return 'xls';
  throw unknownDocument(bytes);
}

/** Confirms that an archive is a workbook: its main part at the usual place shows it, else the parts' content types. */
function requireWorkbook(archive: ZipArchive): void {
  if (archive.has(USUAL_PATH)) return;
  const types = readContentTypes(archive);
  const has = (part: string): boolean => types.some((type) => type.includes(part));
  if (has('sheet.binary.macroenabled.main')) throw otherDocument('binary');
  if (has('spreadsheetml')) return;
  if (has('wordprocessingml')) throw otherDocument('word');
  if (has('presentationml')) throw otherDocument('powerPoint');
  if (archive.has('content.xml') && archive.has('mimetype')) throw otherDocument('openDocument');
  throw types.length === 0 ? otherDocument('archive') : notAWorkbook();
}

function oleKind(bytes: Uint8Array): WorkbookKind {
  if (hasStream(bytes, 'EncryptedPackage')) throw passwordProtected();
  if (hasStream(bytes, 'WordDocument')) throw otherDocument('word');
  if (hasStream(bytes, 'PowerPoint Document')) throw otherDocument('powerPoint');
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) return 'xls';
  throw notAWorkbook();
}

export function passwordProtected(): FileFault {
  return new FileFault('passwordProtected', sentences.passwordProtected());
}

/** Directory entries of an OLE container are 128 bytes, at multiples of 128, the name in UTF-16 first. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from(`${name}\0`, (letter) => letter.charCodeAt(0));
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (wanted.every((code, n) => bytes[at + 2 * n] === code && bytes[at + 2 * n + 1] === 0)) return true;
  }
  return false;
}

function unknownDocument(bytes: Uint8Array): FileFault {
  if (startsWith(bytes, PDF)) return otherDocument('pdf');
  const head = new TextDecoder()
    .decode(bytes.subarray(0, HEAD))
    .replace(/^\uFEFF?\s*/, '')
    .toLowerCase();
  if (head.startsWith('<?xml') && head.includes('schemas-microsoft-com:office:spreadsheet'))
    return otherDocument('xml');
  if (/^<(!doctype html|html|table|head|meta|style|body|div|\?xml[^>]*>\s*<html)/.test(head))
    return otherDocument('html');
  return bytes.subarray(0, HEAD).includes(0) ? notAWorkbook() : otherDocument('text');
}

function otherDocument(kind: keyof typeof sentences.documentKinds): FileFault {
  return new FileFault('otherDocument', sentences.otherDocument(sentences.documentKinds[kind]));
}

function tooLarge(length: number): FileFault {
  const [size, limit] = [Math.ceil(length / BYTES_PER_MB), limits.fileBytes / BYTES_PER_MB];
  return new FileFault('tooLarge', sentences.fileTooLarge(size, limit));
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
