import { outlineText as say } from '../../messages';
import { OutlineProblem } from './problem';

/** 〈条件｜文字〉 in a line. */
export interface Group {
  readonly head: string;
  readonly body: string;
}

/** A line in words and groups; groups stand inside others only as words of theirs. @throws OutlineProblem */
export function groupsIn(line: string): (string | Group)[] {
  const pieces: (string | Group)[] = [];
  let from = 0;
  let depth = 0;
  let open = 0;
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (char === '〈') {
      if (depth === 0) {
        if (at > from) pieces.push(line.slice(from, at));
        open = at;
      }
      depth += 1;
    } else if (char === '〉') {
      if (depth === 0) throw new OutlineProblem(say.unopened);
      depth -= 1;
      if (depth > 0) continue;
      pieces.push(groupOf(line.slice(open + 1, at)));
      from = at + 1;
    }
  }
  if (depth > 0) throw new OutlineProblem(say.unclosed);
  if (from < line.length) pieces.push(line.slice(from));
  return pieces;
}

function groupOf(inside: string): Group {
  const bar = inside.search(/[｜|]/);
  if (bar < 0) throw new OutlineProblem(say.noBar(inside));
  return { head: inside.slice(0, bar).trim(), body: inside.slice(bar + 1) };
}
