import type { LineDefinition } from '../../forms';
import type { Block } from '../header/blocks';
import type { FormLookup } from '../sheet/lookup';
import { codeInName, codeReader, isFunctional } from './codeLines';
import { splitCode } from './codes';
import { isFooterRow } from './footers';
import { firstText, uncodedLine } from './foundLine';
import type { LineReader } from './foundLine';
import { isNoteText } from './notes';

/** How the rows of a block are told apart. */
export function lineReader(lookup: FormLookup, block: Block): LineReader {
  const { rows } = lookup.definition;
  if (rows === 'lines') return labelReader(lookup, block);
  return block.codes.length === 0 && rows === 'entities' ? entityReader(lookup, block) : codeReader(lookup, block);
}

function labelReader(lookup: FormLookup, block: Block): LineReader {
  const choose = chooser();
  const columns = [...block.codes, ...block.labels];
  return (row) => {
    const label = firstText(row, columns);
    if (label === undefined) return undefined;
    const { name, candidates } = candidatesFor(label.text, lookup, block);
    const line = choose(candidates);
    if (line === undefined) return uncodedLine(label.text, false, name, label.column);
    return uncodedLine(line.key, true, name, label.column, line.name === undefined ? undefined : line.key);
  };
}

/** Lines that a label may mean, its name apart from a code in front of it (`201 一般公共服务支出`). */
function candidatesFor(
  label: string,
  lookup: FormLookup,
  { side }: Block,
): { readonly name: string; readonly candidates: readonly LineDefinition[] } {
  const exact = lookup.linesOf(label, side);
  if (exact.length > 0) return { name: label, candidates: exact };
  const { code = '', name = label } = splitCode(label) ?? {};
  const coded = lookup.linesOf(code, side);
  return coded.length > 0 ? { name, candidates: coded } : { name: label, candidates: lookup.nearLines(label, side) };
}

/** Among lines of one label takes the one under the last unmistakable line, then one that was not met yet. */
function chooser(): (candidates: readonly LineDefinition[]) => LineDefinition | undefined {
  const met = new Set<string>();
  let above: string | undefined;
  const among = (candidates: readonly LineDefinition[]): LineDefinition | undefined => {
    const fresh = candidates.filter(({ key }) => !met.has(key));
    const open = fresh.length > 0 ? fresh : candidates;
    return (
      open.find(({ under }) => under !== undefined && under === above) ??
      open.find(({ under }) => under === undefined) ??
      open[0]
    );
  };
  return (candidates) => {
    const line = candidates.length > 1 ? among(candidates) : candidates[0];
    if (line === undefined) return undefined;
    met.add(line.key);
    if (candidates.length === 1 && line.under === undefined) above = line.key;
    return line;
  };
}

function entityReader(lookup: FormLookup, block: Block): LineReader {
  return (row) => {
    const label = firstText(row, block.labels);
    if (label === undefined || isNoteText(label.text) || isFooterRow(row, false)) return undefined;
    const line = lookup.linesOf(label.text, undefined)[0];
    const coded = line === undefined ? codeInName(label, isFunctional) : undefined;
    if (coded?.code !== undefined && coded.known) return coded;
    return uncodedLine(line?.key ?? label.text, true, label.text, label.column);
  };
}
