import type { FormId } from '../../../src/core/forms';
import type { SheetGrid } from '../../../src/core/grid';
import { byBudget, form02, form03 } from './coded';
import { form06 } from './economic';
import type { Edition } from './edition';
import { form09 } from './expenses';
import type { Placed } from './paper';
import { Paper } from './paper';
import { form01, form04 } from './summaries';

type Writer = (paper: Paper, edition: Edition) => void;

const writers: Partial<Record<FormId, Writer>> = {
  '01': form01,
  '02': form02,
  '03': form03,
  '04': form04,
  '05': byBudget('05', 'general'),
  '06': form06,
  '07': byBudget('07', 'governmentFunds'),
  '08': byBudget('08', 'stateCapital'),
  '09': form09,
};

/** A department's workbook as an edition prints it, with the place of every amount. */
export function workbookOf(edition: Edition): { grids: readonly SheetGrid[]; placed: readonly Placed[] } {
  const style = edition.style();
  const sheetName = edition.sheetName ?? ((form: FormId) => `公开${form}表`);
  const common = edition.sheets === 'one' ? new Paper('Sheet1', style, edition.indent) : undefined;
  const papers = edition.forms.map((form, index) => {
    const own = edition.styles?.[form] ?? style;
    const paper = common ?? new Paper(sheetName(form, index), own, edition.indent);
    paper.writeIn(own);
    writers[form]?.(paper, edition);
    if (common !== undefined) paper.blank(2);
    return paper;
  });
  const distinct = [...new Set(papers)];
  return { grids: distinct.map((paper) => paper.grid()), placed: distinct.flatMap((paper) => paper.placed) };
}
