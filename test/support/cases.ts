import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const bundled = path.resolve(__dirname, '../fixtures/cases');
/** Where cases that are not bundled are, if they are present. */
export const casesBeside = path.resolve(__dirname, '../../../shared/cases');

/** A real department's workbook with the truth worked out about it. */
export interface Case {
  readonly slug: string;
  readonly workbook: string;
  readonly truth: CaseTruth;
}

export interface TruthRelation {
  readonly id: string;
  readonly form: string;
  readonly kind: string;
  readonly desc: string;
  readonly op: '=' | '<=' | '>=';
  readonly left: string;
  readonly right: readonly string[];
}

export interface NameFinding {
  readonly code: string;
  readonly kind: string;
  readonly classification: '错误' | '提示';
  readonly places: readonly { readonly sheet: string; readonly cell: string; readonly name: string }[];
}

export interface CaseTruth {
  readonly unit: string;
  readonly relations?: readonly TruthRelation[];
  readonly relationFailures?: readonly (TruthRelation & { readonly diff: string; readonly verdict: string })[];
  readonly nameFindings?: readonly NameFinding[];
  readonly structureFindings?: readonly { readonly finding: string; readonly sheet?: string; readonly cell?: string }[];
  readonly tables?: readonly {
    readonly class: string;
    readonly difference: string;
    readonly left: { readonly sheet: string; readonly cell: string };
  }[];
}

/** Amounts in 分 by `sheet!address`, and relations between them that hold exactly: cells with their coefficients. */
export interface YuanTruth {
  readonly cells: Readonly<Record<string, number>>;
  readonly relations: readonly (readonly (readonly [cell: string, coefficient: number])[])[];
}

export interface YuanOriginal {
  readonly slug: string;
  readonly workbook: string;
  /** The workbook in 万元 that was published. */
  readonly published: string;
  readonly truth: YuanTruth;
}

/** The five national cases bundled with the project. */
export const nationalCases: readonly Case[] = [
  'haidong-2023',
  'linxia-2023',
  'linxia-2023-wanyuan',
  'sanmenxia-2023',
  'golmud-2024-budget',
].map((slug) => load(bundled, slug, 'truth'));

/** Cases of the Shanghai layout, which are not bundled: read where they are present beside the checkout, else none. */
export const shanghaiCases: readonly Case[] = [
  'shanghai/shpt-shehuigongzuobu-2024',
  'shanghai/budget-shpt-sifaju-2026-bumen',
]
  .filter((slug) => existsSync(path.join(casesBeside, `${slug}.xlsx`)))
  .map((slug) => load(casesBeside, slug, 'expected'));

/** Originals in 元 of published workbooks in 万元, which are not bundled: read where they are present, else none. */
export const yuanOriginals: readonly YuanOriginal[] = ['haidong-2023', 'sanmenxia-2023']
  .map((slug) => ({ slug, folder: path.join(casesBeside, 'yuan') }))
  .filter(({ slug, folder }) => existsSync(path.join(folder, `${slug}.xlsx`)))
  .map(({ slug, folder }) => ({
    slug,
    workbook: path.join(folder, `${slug}.xlsx`),
    published: path.join(bundled, `${slug}.xlsx`),
    truth: JSON.parse(readFileSync(path.join(folder, `${slug}.expected.json`), 'utf8')) as YuanTruth,
  }));

if (yuanOriginals.length === 0) process.stdout.write('Originals in 元 are not present and were left out.\n');

if (shanghaiCases.length === 0) process.stdout.write('Shanghai cases are not present and were left out.\n');

function load(folder: string, slug: string, suffix: string): Case {
  const truth = JSON.parse(readFileSync(path.join(folder, `${slug}.${suffix}.json`), 'utf8')) as CaseTruth;
  return { slug, workbook: path.join(folder, `${slug}.xlsx`), truth };
}

/** A statement of the published text with its figures recomputed; the texts are not bundled. */
export interface NarrativeClaim {
  readonly id: string;
  readonly kind: string;
  readonly claim: string;
  readonly recomputed: string;
  readonly verdict?: string;
  readonly class?: string;
  readonly sentence: string;
}

/** The claims of a case's published text where it is present beside the checkout, else none. */
export function narrativeClaims(slug: string): readonly NarrativeClaim[] {
  const file = path.join(casesBeside, `${slug}.expected.json`);
  if (!existsSync(file)) return [];
  const { narrativeClaims: claims = [] } = JSON.parse(readFileSync(file, 'utf8')) as {
    narrativeClaims?: NarrativeClaim[];
  };
  return claims;
}
