import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What every file imports of the same source, by path; also what it only takes types from. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const IMPORTED = /(?:from|import)\s*\(?\s*'(\.[^']*)'|new URL\('(\.[^']*)'/g;
const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];

/** The imports of all TypeScript files below a folder. */
export function importGraph(folder: string): ImportGraph {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));
  const known = new Set(files);
  return new Map(files.map((file) => [file, importsOf(file, known)]));
}

function importsOf(file: string, known: ReadonlySet<string>): readonly string[] {
  const named = [...readFileSync(file, 'utf8').matchAll(IMPORTED)].map((found) => found[1] ?? found[2] ?? '');
  return named.flatMap((name) => {
    const target = path.join(path.dirname(file), name);
    return ENDINGS.map((ending) => target + ending).find((each) => known.has(each)) ?? [];
  });
}

/** Circles of a graph, each as the files one meets on it; one circle for every import that closes it. */
export function circlesIn(graph: ImportGraph): readonly (readonly string[])[] {
  const circles: (readonly string[])[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    const met = trail.indexOf(file);
    if (met >= 0) circles.push([...trail.slice(met), file]);
    if (met >= 0 || done.has(file)) return;
    for (const target of graph.get(file) ?? []) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return circles;
}
