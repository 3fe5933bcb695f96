import { chapters } from '../src/core/catalogue';
import { messagePage } from './messagePage';
import { narrativePage, ruleIndex, rulePage } from './rulePages';

/** Every generated page by its path below docs/. */
export function generatedPages(): ReadonlyMap<string, string> {
  return new Map([
    ['rules/README.md', ruleIndex()],
    ...chapters.map((chapter): [string, string] => [`rules/${chapter.slug}.md`, rulePage(chapter)]),
    ['rules/narrative.md', narrativePage()],
    ['messages.md', messagePage()],
  ]);
}
