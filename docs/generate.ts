import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatedPages } from './pages';

/**
 * `npx tsx docs/generate.ts` writes the pages that are made from the catalogue; with `--check` it writes nothing and ends with 1
 * where a page is not up to date.
 */
function main(): void {
  const check = process.argv.includes('--check');
  const stale = [...generatedPages()].filter(([name, text]) => read(name) !== text);
  for (const [name, text] of stale) {
    if (!check) writeFileSync(pathOf(name), text);
    process.stdout.write(`${check ? 'not up to date' : 'written'}: docs/${name}\n`);
  }
  process.exitCode = check && stale.length > 0 ? 1 : 0;
}

function read(name: string): string | undefined {
  return existsSync(pathOf(name)) ? readFileSync(pathOf(name), 'utf8') : undefined;
}

function pathOf(name: string): string {
  return path.join(__dirname, name);
}

main();
