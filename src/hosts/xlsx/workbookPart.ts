import { partProblems } from '../../core/messages/files';
import { unreadablePart } from '../package/faults';
import { limits } from '../package/limits';
import type { PartSource } from '../package/parts';
import { missingPart, readTree } from '../package/parts';
import type { Relationship } from '../package/relationships';
import { readRelationships } from '../package/relationships';
import { attribute, child, childrenOf } from '../package/xml/tree';
import type { XmlElement } from '../package/xml/tree';

/** A worksheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** Path of its part. */
  readonly path: string;
}

/** What the workbook part says about the workbook. */
export interface WorkbookPart {
  readonly path: string;
  /** Worksheets in the order of their tabs; chart and dialog sheets are left out. */
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly relationships: readonly Relationship[];
}

/** Where almost every workbook has its main part. */
export const USUAL_PATH = 'xl/workbook.xml';
const KEPT = new Set(['sheets', 'workbookPr']);
const TRUE = new Set(['1', 'true', 'on']);

/** Path of the main part: as the archive's relationships name it, else where it usually is. */
export function mainPart(parts: PartSource): string | undefined {
  const named = readRelationships(parts, '').find((one) => one.type === 'officeDocument' && !one.external);
  return [named?.target, USUAL_PATH].find((path) => path !== undefined && parts.has(path));
}

export function readWorkbookPart(parts: PartSource, path: string): WorkbookPart {
  const root = readTree(parts, path, KEPT);
  if (root === undefined) throw missingPart(path);
  const relationships = readRelationships(parts, path);
  const sheets = childrenOf(child(root, 'sheets'), 'sheet');
  if (sheets.length > limits.sheets || sheets.some((one) => (attribute(one, 'name') ?? '').length > limits.sheetName))
    throw unreadablePart(path, partProblems.tooMuch);
  const properties = child(root, 'workbookPr');
  const date1904 = properties === undefined ? undefined : attribute(properties, 'date1904');
  return {
    path,
    sheets: sheets.map((one) => readSheetEntry(one, relationships)).filter((one) => one !== undefined),
    date1904: TRUE.has(date1904 ?? ''),
    relationships,
  };
}

function readSheetEntry(element: XmlElement, relationships: readonly Relationship[]): SheetEntry | undefined {
  const id = attribute(element, 'id', true);
  const part = relationships.find((one) => one.id === id);
  if (part?.type !== 'worksheet' || part.external) return undefined;
  const state = attribute(element, 'state') ?? 'visible';
  return { name: attribute(element, 'name') ?? '', hidden: state !== 'visible', path: part.target };
}

/** A part the workbook relates to, else the one at the usual place; `undefined` where it has none. */
export function partOfType(parts: PartSource, workbook: WorkbookPart, type: string, usual: string): string | undefined {
  const named = workbook.relationships.find((one) => one.type === type && !one.external);
  return [named?.target, usual].find((path) => path !== undefined && parts.has(path));
}
