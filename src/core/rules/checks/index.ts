import type { Check } from '../check';
import type { CheckRule } from '../types';
import { administrativeOnly } from './amounts/administrativeOnly';
import { amountCells } from './amounts/amountCells';
import { amountPerCount } from './amounts/amountPerCount';
import { amountUnitPrinted } from './printed/amountUnitPrinted';
import { basicOnly } from './codes/basicOnly';
import { blankItem } from './nil/blankItem';
import { changeBeyond } from './amounts/changeBeyond';
import { classInColumn } from './codes/classInColumn';
import { codeChildren } from './codes/codeChildren';
import { codeDomain } from './codes/codeDomain';
import { codeDuplicates } from './codes/codeDuplicates';
import { codeLengths } from './codes/codeLengths';
import { codeOrder } from './codes/codeOrder';
import { codeParents } from './codes/codeParents';
import { columnsFilled } from './printed/columnsFilled';
import { columnsPresent } from './printed/columnsPresent';
import { consistentCodes } from './codes/consistentCodes';
import { consistentNames } from './names/consistentNames';
import { countsAndAmount } from './amounts/countsAndAmount';
import { decimals } from './amounts/decimals';
import { detailEqualsTotal } from './amounts/detailEqualsTotal';
import { detailRequired } from './codes/detailRequired';
import { figureWithoutTotal } from './amounts/figureWithoutTotal';
import { foreignCodes } from './codes/foreignCodes';
import { formsOnce } from './printed/formsOnce';
import { formsPresent } from './printed/formsPresent';
import { garbledYear } from './printed/garbledYear';
import { headerPrinted } from './printed/headerPrinted';
import { matchingCodes } from './codes/matchingCodes';
import { nilFormAgainstFigures } from './nil/nilFormAgainstFigures';
import { nilFormNote } from './nil/nilFormNote';
import { nilNoteAgainstFigures } from './nil/nilNoteAgainstFigures';
import { observed } from './printed/observed';
import { officialNames } from './names/officialNames';
import { operatingFunds } from './amounts/operatingFunds';
import { originalFigures } from './original/originalFigures';
import { originalPartners } from './original/originalPartners';
import { placeholders } from './printed/placeholders';
import { roundingNote } from './printed/roundingNote';
import { sameEntity } from './printed/sameEntity';
import { sameYear } from './printed/sameYear';
import { shareBeyond } from './amounts/shareBeyond';
import { staleFormulas } from './amounts/staleFormulas';
import { templateText } from './printed/templateText';
import { typedFigures } from './derived/typedFigures';
import { totalPresent } from './printed/totalPresent';
import { uncalculated } from './amounts/uncalculated';
import { unknownLines } from './printed/unknownLines';
import { hiddenParts } from './printed/hiddenParts';
import { oneDepartment } from './printed/oneDepartment';
import { unreadSheets } from './printed/unreadSheets';
import { zerosAndBlanks } from './nil/zerosAndBlanks';

const byName = {
  administrativeOnly,
  amountCells,
  amountPerCount,
  amountUnitPrinted,
  basicOnly,
  blankItem,
  changeBeyond,
  classInColumn,
  codeChildren,
  codeDomain,
  codeDuplicates,
  codeLengths,
  codeOrder,
  codeParents,
  columnsFilled,
  columnsPresent,
  consistentCodes,
  consistentNames,
  countsAndAmount,
  decimals,
  detailEqualsTotal,
  detailRequired,
  figureWithoutTotal,
  foreignCodes,
  formsOnce,
  formsPresent,
  garbledYear,
  headerPrinted,
  matchingCodes,
  nilFormAgainstFigures,
  nilFormNote,
  nilNoteAgainstFigures,
  observed,
  officialNames,
  operatingFunds,
  originalFigures,
  originalPartners,
  placeholders,
  roundingNote,
  sameEntity,
  sameYear,
  shareBeyond,
  staleFormulas,
  templateText,
  typedFigures,
  totalPresent,
  uncalculated,
  unknownLines,
  hiddenParts,
  oneDepartment,
  unreadSheets,
  zerosAndBlanks,
};

type Registry = typeof byName;
type ParametersOf<Name extends keyof Registry> = Registry[Name] extends Check<infer Parameters> ? Parameters : never;

/** A rule that names one of the generic checks, with the parameters that check takes. */
export type NamedCheckRule = {
  readonly [Name in keyof Registry]: CheckRule<ParametersOf<Name>> & { readonly check: Name };
}[keyof Registry];

/** Every generic check, in the order of its name. */
export const checks: readonly Check[] = Object.values(byName);
