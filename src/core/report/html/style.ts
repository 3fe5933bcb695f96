/** The page's only style sheet; its hash stands in the page's content security policy. */
export const style = `
:root { --error: #b00020; --suspect: #9a5b00; --explain: #1f4e79; --rounding: #595959; --hint: #5b2c83; --line: #c8c8c8; }
* { box-sizing: border-box; }
body { font: 14px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; color: #1b1b1b; max-width: 1200px; margin: 0 auto; padding: 24px; }
h1 { font-size: 24px; margin: 0 0 16px; border-bottom: 3px solid #1f4e79; padding-bottom: 8px; }
h2 { font-size: 20px; margin: 24px 0 8px; overflow-wrap: anywhere; }
h3 { font-size: 17px; margin: 24px 0 8px; border-left: 4px solid #1f4e79; padding-left: 8px; break-after: avoid; }
h4 { font-size: 15px; margin: 16px 0 4px; break-after: avoid; }
a { color: #0b57a4; }
.facts { display: flex; flex-wrap: wrap; gap: 4px 32px; margin: 0 0 12px; }
.facts div { display: flex; gap: 8px; }
.facts dt { color: #595959; white-space: nowrap; }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.verdict { font-size: 16px; font-weight: bold; }
.filter { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px 0; }
.filter[hidden] { display: none; }
.filter input, .filter select { font: inherit; padding: 2px 8px; min-height: 32px; }
.filter input { flex: 1 1 200px; max-width: 400px; }
.causes { width: 100%; table-layout: auto; }
.causes td { vertical-align: top; }
.causes .place { min-width: 160px; }
.causes .column { min-width: 5.5em; }
.causes .why { width: 40%; overflow-wrap: anywhere; }
.causes tbody[hidden] { display: none; }
.causes .cell { color: #595959; font-size: 12px; white-space: nowrap; }
.causes a.cell { color: #0b57a4; }
.badge { display: inline-block; border: 1px solid currentColor; border-radius: 3px; padding: 0 6px; font-size: 12px; font-weight: bold; white-space: nowrap; }
.badge.error { color: #fff; background: var(--error); border-color: var(--error); }
.badge.suspect { color: var(--suspect); }
.badge.explain { color: var(--explain); border-style: dashed; }
.badge.rounding { color: var(--rounding); border-style: dotted; }
.badge.hint { color: var(--hint); border-style: dotted; }
.rule { color: #595959; font-size: 12px; }
.findings { margin: 4px 0 0; padding-left: 16px; color: #333; font-size: 12px; }
.answer { margin: 4px 0 0; font-weight: bold; }
.others ol { padding-left: 32px; margin: 0; }
table { border-collapse: collapse; margin: 8px 0; }
td, th { border: 1px solid var(--line); padding: 2px 8px; text-align: left; vertical-align: middle; }
th { background: #f2f2f2; font-weight: normal; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.form { margin: 16px 0; overflow-x: auto; }
figcaption { font-weight: bold; margin-bottom: 4px; break-after: avoid; }
.sheet { font-size: 12px; }
.sheet th { color: #595959; text-align: center; font-size: 11px; padding: 0 4px; }
.sheet .merged { text-align: center; }
.sheet .number { text-align: right; }
.marked { border-width: 2px; }
.marked.error { background: #ffe3e6; border: 2px solid var(--error); }
.marked.suspect { background: #fff0d9; border: 2px dashed var(--suspect); }
.marked.explain { background: #e6f0fa; border: 2px dashed var(--explain); }
.marked.rounding { background: #f1f1f1; border: 2px dotted var(--rounding); }
.marked.hint { background: #f6f0fb; border: 2px dotted var(--hint); }
.tag { margin-left: 4px; font-size: 10px; white-space: nowrap; }
.narrative { border: 1px solid var(--line); padding: 8px 16px; overflow-wrap: anywhere; }
.narrative p { margin: 0 0 4px; }
.narrative mark { background: none; color: inherit; text-decoration: underline; text-underline-offset: 3px; }
.narrative mark.passed { text-decoration-color: #2e7d32; }
.narrative mark.notRun { text-decoration-style: dotted; text-decoration-color: #6b6b6b; }
.narrative mark.rounding, .narrative mark.hint { text-decoration-style: dashed; text-decoration-color: var(--suspect); }
.narrative mark.suspect, .narrative mark.explain { background: #fff0d9; text-decoration-style: wavy; text-decoration-color: var(--suspect); }
.narrative mark.error { background: #ffe3e6; font-weight: bold; text-decoration-style: double; text-decoration-color: var(--error); }
:target { outline: 3px solid #0b57a4; }
.forms { display: flex; flex-wrap: wrap; gap: 0 24px; list-style: none; padding: 0; margin: 0; }
.forms a { display: inline-block; min-height: 24px; }
.unchecked { margin: 0; padding-left: 20px; }
.passed { columns: 2; font-size: 12px; padding-left: 16px; }
.note { color: #595959; }
.print { display: none; }
.fault { border: 1px solid var(--error); padding: 8px; }
summary { cursor: pointer; margin: 16px 0; }
.summary table { width: 100%; }
.summary td { overflow-wrap: anywhere; }
.summary th { font-weight: bold; }
.summary tbody tr:nth-child(even) { background: #fafafa; }
@page { size: A4; margin: 12mm 12mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.45; }
  h1 { font-size: 16pt; margin-bottom: 6pt; padding-bottom: 4pt; }
  h2 { font-size: 13pt; margin: 6pt 0; }
  h3 { font-size: 11pt; margin: 10pt 0 4pt; }
  h4 { font-size: 10pt; margin: 6pt 0 2pt; }
  .verdict { font-size: 11pt; margin: 4pt 0; }
  .file + .file, .overview { break-before: page; }
  .filter { display: none !important; }
  .causes thead, .overview thead, .summary thead { display: table-header-group; }
  .causes tbody { break-inside: avoid; }
  .causes { font-size: 8.5pt; }
  .findings, .rule, .causes .cell { font-size: 7.5pt; }
  .causes td, .causes th { padding: 1pt 4pt; }
  .causes .place { min-width: 0; }
  .form { margin: 6pt 0; overflow: visible; break-inside: avoid; }
  .sheet { font-size: 7pt; width: 100%; margin: 2pt 0; }
  .sheet td, .sheet th { padding: 0 2pt; }
  .sheet .far { display: none; }
  .sheet .number { white-space: normal; overflow-wrap: anywhere; }
  .others, .coverage { font-size: 8.5pt; }
  .others ol, .unchecked { margin: 0; }
  .print { display: block; margin: 0; }
  tr { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
  .clean, .holding { display: none; }
  .marked, .badge { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

/** SHA-256 of `style`, base64; a test holds it to the text. */
export const styleHash = 'gM/F+LPV6m2aTxQzOCA47DgHbHvIuThlv6YCbfEXhFQ=';
