import { narrativeText as say } from '../../messages';
import type { FactOf, Spot, Statement } from '../statements/types';
import { factsOf } from '../statements/types';
import { allLexicons, lexiconOf } from '../subjects/lexicon';
import { quantitiesOf } from '../tokens/quantities';
import type { Draft } from './draft';
import { ruleOf } from './draft';
import type { Candidate } from './figures';
import { actuals, printedFigures } from './figures';
import type { Known } from './known';
import { saidLiterally } from './literal';
import { judgePercent, ways } from './rates';
import { shown } from './shown';

/** Wholes a share may be of; where the words do not say which, a share that fits none is not known to be wrong. */
interface Wholes {
  readonly figures: readonly Candidate[];
  readonly sure: boolean;
}

/** 占73.05%, 占本年支出合计的100%. */
export function shareClaim(known: Known, statement: Statement, fact: FactOf<'share'>): Draft {
  const head = {
    id: ruleOf(statement.section, statement.subject?.id),
    kind: 'share' as const,
    section: statement.section,
    spot: fact,
  };
  const parts = actuals(known, statement, fact);
  if (parts.length === 0) return { ...head, verdict: 'notRun', reason: say.noPart(), needs: 'subject' };
  const wholes = wholesOf(known, statement, fact);
  if (wholes.figures.length === 0)
    return { ...head, verdict: 'notRun', reason: say.noWhole(fact.whole), needs: 'subject' };
  if (wholes.figures.every(({ fen }) => fen === 0))
    return { ...head, ...ofNothing(parts, fact), inputs: printedFigures(wholes.figures) };
  const judged = judgePercent(
    fact.percent,
    fact.percent.value,
    ways(parts, wholes.figures, (part, whole) => (percent) => say.quotient(shown(part), shown(whole), percent)),
  );
  if (judged === undefined || (judged.verdict === 'error' && !wholes.sure))
    return { ...head, verdict: 'notRun', reason: say.noWhole(fact.whole), needs: 'subject' };
  return { ...head, ...judged };
}

function ofNothing(
  parts: readonly Candidate[],
  { percent }: FactOf<'share'>,
): Pick<Draft, 'id' | 'verdict' | 'reason'> {
  const nothing = parts.every(({ fen }) => fen === 0) && percent.value === 0;
  const reason = nothing ? say.zeroOverZero(say.wholeName()) : say.baseIsZero(say.wholeName());
  return { id: 'N17', verdict: nothing ? 'hint' : 'error', reason };
}

function wholesOf(known: Known, statement: Statement, fact: FactOf<'share'>): Wholes {
  if (fact.whole !== '' && !isTheSection(statement, fact)) return namedWhole(known, statement, fact);
  const around = [...statement.wholes].reverse().flatMap((whole) => actuals(known, whole, fact));
  const within = statement.subject?.within;
  if (within !== undefined) {
    const figures = figuresOf(known, within, statement, fact);
    // The group between the part and what the sentence speaks of need not be mentioned at all.
    if (figures.length > 0) return { figures: [...figures, ...around], sure: statement.subject?.weak !== true };
  }
  return {
    figures: around,
    sure: statement.subject !== undefined && statement.subject.weak !== true && around.length > 0,
  };
}

/** 占总支出决算的 among 三公经费 can only be their total. */
function isTheSection({ section }: Statement, { whole }: FactOf<'share'>): boolean {
  return section.kind === 'officialExpenses' && /^(?:总支出|支出|总|合计)(?:决算|总额|合计|总数)*$/.test(whole);
}

/** The amounts of a subject by its id: around the statement first, elsewhere in the text, and in the forms. */
function figuresOf(known: Known, id: string, statement: Statement, spot: Spot): Candidate[] {
  const around = statement.wholes.find(({ subject }) => subject?.id === id);
  if (around !== undefined) return actuals(known, around, spot);
  const [other] = known.of(id);
  if (other !== undefined)
    return [
      ...known.of(id).flatMap((each) => factsOf(each, 'actual').map(({ amount }) => amount)),
      ...actuals(known, other, spot),
    ];
  const subject = lexiconOf(statement.section.kind, known.context.ofBudget).byId(id);
  return known.cells(subject).values.map((cell) => ({ fen: cell.fen, half: cell.half, cell }));
}

/** 占本年支出合计的: the section's word for it, else any section's, else the words a statement before was named by. */
function namedWhole(known: Known, statement: Statement, fact: FactOf<'share'>): Wholes {
  const name = fact.whole.replace(/^(?:全年|当年|本年度|(?:19|20)\d\d年(?:度)?|部门|单位|本部门|本单位)/, '');
  const literal = saidLiterally(known, fact, name);
  const lexicons = [lexiconOf(statement.section.kind, known.context.ofBudget), ...allLexicons(known.context.ofBudget)];
  for (const lexicon of lexicons) {
    const subject = lexicon.named(name) ?? lexicon.named(fact.whole);
    if (subject === undefined) continue;
    const figures = figuresOf(known, subject.id, statement, fact);
    const cells = known.cells(subject).values.map((cell): Candidate => ({ fen: cell.fen, half: cell.half, cell }));
    if (literal.length + figures.length + cells.length > 0)
      return { figures: [...literal, ...figures, ...cells], sure: true };
  }
  if (literal.length > 0) return { figures: literal, sure: true };
  const labelled = known.statements
    .filter(({ label }) => label !== '' && label === name)
    .flatMap((each) => factsOf(each, 'actual'));
  if (labelled.length > 0) return { figures: labelled.map(({ amount }) => amount), sure: false };
  const around = statement.wholes.flatMap((whole) => actuals(known, whole, fact));
  return { figures: around.length > 0 ? around : saidBefore(fact), sure: false };
}

/** What the paragraph says before a share of a whole that nobody knows by its name: one of them may be it. */
function saidBefore({ sentence: { passage }, start }: FactOf<'share'>): readonly Candidate[] {
  return quantitiesOf(passage.text.slice(0, start)).filter((each) => each.kind === 'amount');
}
