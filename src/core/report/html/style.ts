/** The page's only style sheet; its hash stands in the page's content security policy. */
export const style = `
:root { --error: #b00020; --suspect: #9a5b00; --explain: #1f4e79; --rounding: #595959; --hint: #5b2c83; --line: #c8c8c8; }
* { box-sizing: border-box; }
body { font: 14px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; color: #1b1b1b; max-width: 1200px; margin: 0 auto; padding: 24px; }
h1 { font-size: 24px; margin: 0 0 16px; border-bottom: 3px solid #1f4e79; padding-bottom: 8px; }
h2 { font-size: 20px; margin: 24px 0 8px; overflow-wrap: anywhere; }
h3 { font-size: 17px; margin: 24px 0 8px; border-left: 4px solid #1f4e79; padding-left: 8px; }
h4 { font-size: 15px; margin: 16px 0 4px; }
a { color: #0b57a4; }
.facts { display: flex; flex-wrap: wrap; gap: 4px 32px; margin: 0 0 12px; }
.facts div { display: flex; gap: 8px; }
.facts dt { color: #595959; }
.facts dd { margin: 0; }
.summary { display: flex; flex-wrap: wrap; gap: 8px; list-style: none; padding: 0; margin: 0 0 8px; }
.summary li { border: 1px solid var(--line); border-radius: 4px; padding: 4px 12px; }
.summary b { font-size: 18px; }
.summary .error { border-color: var(--error); color: var(--error); }
.summary .suspect { border-color: var(--suspect); color: var(--suspect); }
.summary .explain { border-color: var(--explain); color: var(--explain); }
.summary .zero { color: #6b6b6b; }
.causes ol { padding-left: 32px; margin: 0; }
.cause { margin: 8px 0; break-inside: avoid; }
.cause p { margin: 0; }
.badge { display: inline-block; border: 1px solid currentColor; border-radius: 3px; padding: 0 6px; font-size: 12px; font-weight: bold; }
.badge.error { color: #fff; background: var(--error); border-color: var(--error); }
.badge.suspect { color: var(--suspect); }
.badge.explain { color: var(--explain); border-style: dashed; }
.badge.rounding { color: var(--rounding); border-style: dotted; }
.badge.hint { color: var(--hint); border-style: dotted; }
.rule { color: #595959; font-size: 12px; }
.findings { margin: 4px 0; padding-left: 20px; color: #333; }
table { border-collapse: collapse; margin: 8px 0; }
td, th { border: 1px solid var(--line); padding: 2px 8px; text-align: left; vertical-align: middle; }
th { background: #f2f2f2; font-weight: normal; }
.suspects td { border-width: 0 0 1px; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.form { margin: 16px 0; overflow-x: auto; }
figcaption { font-weight: bold; margin-bottom: 4px; }
.sheet { font-size: 12px; }
.sheet th { color: #6b6b6b; text-align: center; font-size: 11px; padding: 0 4px; }
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
.passed { columns: 2; font-size: 12px; padding-left: 16px; }
.note { color: #595959; }
.fault { border: 1px solid var(--error); padding: 8px; }
.clean > summary { cursor: pointer; margin: 16px 0; }
@page { size: A4; margin: 14mm 12mm; }
@page wide { size: A4 landscape; margin: 12mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .file + .file, .overview { break-before: page; }
  .form { break-before: page; overflow: visible; }
  .wide { page: wide; }
  .sheet { font-size: 8pt; width: 100%; }
  .sheet thead { display: table-header-group; }
  tr { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
  .clean { display: none; }
  .marked, .badge { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

/** SHA-256 of `style`, base64; a test holds it to the text. */
export const styleHash = 'rrGO2wJLxeX9gX/npXPzXeHkEA7qiITza2+bd1+X+gY=';
