/** The look of a report: on the screen in light and dark, on paper small and without breaks inside a row. */
export const REPORT_STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --text: #1f2326; --quiet: #55595d; --line: #d9d7d2; --fail: #a32116; --warn: #855000; --good: #17693a;
}
@media (prefers-color-scheme: dark) {
  :root { --page: #16181a; --text: #e8e9ea; --quiet: #a9aeb1; --line: #44494c; --fail: #ff8f84; --warn: #f0b45c; --good: #74cf9b; }
}
html { background: var(--page); }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--text); background: var(--page); max-width: 54rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6em; margin: 0; } h2 { font-size: 1.2em; margin: 1.8em 0 .3em; }
h3 { font-size: 1em; margin: 1.1em 0 .2em; } p { margin: .25rem 0; }
ul, ol { margin: .25rem 0; padding-left: 1.4rem; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
td, th { text-align: left; vertical-align: top; font-weight: 400; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--quiet); font-size: .87em; }
tbody th { font-weight: 600; }
.scores td { font-weight: 600; } .number { white-space: nowrap; }
.quote { padding-left: .7rem; border-left: 3px solid var(--line); }
.note, small { color: var(--quiet); font-size: .87em; }
.fail { color: var(--fail); } .warn { color: var(--warn); } .good { color: var(--good); }
.numbers table { font-size: .9em; }
@page { margin: 16mm; }
@media print {
  :root { color-scheme: light; --page: #fff; --text: #000; --quiet: #444; --line: #bbb; --fail: #a32116; --warn: #855000; --good: #17693a; }
  body { font-size: 9.5pt; line-height: 1.4; margin: 0; padding: 0; max-width: none; }
  td, th { padding-top: .25rem; padding-bottom: .25rem; }
  tr, li { break-inside: avoid; } h2, h3, thead { break-after: avoid; }
}
`;
