import type { Check } from '../check';
import type { CheckRule } from '../types';
import { administrativeOnly } from './administrativeOnly';
import { amountCells } from './amountCells';
import { amountPerCount } from './amountPerCount';
import { amountUnitPrinted } from './amountUnitPrinted';
import { basicOnly } from './basicOnly';
import { blankItem } from './blankItem';
import { changeBeyond } from './changeBeyond';
import { classInColumn } from './classInColumn';
import { codeChildren } from './codeChildren';
import { codeDomain } from './codeDomain';
import { codeDuplicates } from './codeDuplicates';
import { codeLengths } from './codeLengths';
import { codeOrder } from './codeOrder';
import { codeParents } from './codeParents';
import { columnsPresent } from './columnsPresent';
import { consistentNames } from './consistentNames';
import { countsAndAmount } from './countsAndAmount';
import { decimals } from './decimals';
import { detailEqualsTotal } from './detailEqualsTotal';
import { detailRequired } from './detailRequired';
import { figureWithoutTotal } from './figureWithoutTotal';
import { foreignCodes } from './foreignCodes';
import { formsOnce } from './formsOnce';
import { formsPresent } from './formsPresent';
import { garbledYear } from './garbledYear';
import { headerPrinted } from './headerPrinted';
import { matchingCodes } from './matchingCodes';
import { nilFormAgainstFigures } from './nilFormAgainstFigures';
import { nilFormNote } from './nilFormNote';
import { nilNoteAgainstFigures } from './nilNoteAgainstFigures';
import { observed } from './observed';
import { officialNames } from './officialNames';
import { operatingFunds } from './operatingFunds';
import { placeholders } from './placeholders';
import { roundingNote } from './roundingNote';
import { sameEntity } from './sameEntity';
import { sameYear } from './sameYear';
import { shareBeyond } from './shareBeyond';
import { templateText } from './templateText';
import { uncalculated } from './uncalculated';
import { unknownLines } from './unknownLines';
import { zerosAndBlanks } from './zerosAndBlanks';

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
  columnsPresent,
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
  placeholders,
  roundingNote,
  sameEntity,
  sameYear,
  shareBeyond,
  templateText,
  uncalculated,
  unknownLines,
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
