/** The look of a stand-alone answer: system fonts, contrast above 7:1, one column, tables that scroll by themselves. */
export const style = `:root { color-scheme: light; --ink: #1b1b1f; --quiet: #46464f; --line: #8a8a94; --wash: #f3f2ee; --link: #0b3d91; --mark: #7a1f00; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 1.0625rem/1.55 "Source Serif 4", Charter, Georgia, serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.25rem 1rem 4rem; }
h1, h2, h3, caption, th, .notice, .skip { font-family: "Source Sans 3", "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: .5rem 0 .25rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.5rem 0 .5rem; padding-top: .75rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .25rem; }
p, li { max-width: 44rem; overflow-wrap: anywhere; }
p { margin: .5rem 0; }
ul, ol { padding-left: 1.4rem; }
li { margin: .4rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; background: #fff; padding: .5rem; }
.subtitle { font-size: 1.15rem; color: var(--quiet); }
.notice { border: 2px solid var(--mark); border-left-width: .75rem; color: var(--mark); padding: .5rem .75rem; font-weight: 600; max-width: none; }
.answer { font-size: 1.2rem; font-weight: 600; border-left: .35rem solid var(--ink); padding-left: .9rem; }
.quiet { color: var(--quiet); }
sup { font-size: .7em; line-height: 0; margin-left: .15em; }
sup a { text-decoration: none; }
code { font: .85em/1.4 "DejaVu Sans Mono", Consolas, monospace; overflow-wrap: anywhere; }
.notes { font-size: .9rem; color: var(--quiet); }
.notes li { max-width: 58rem; }
.scroll { overflow-x: auto; margin: 1.25rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; line-height: 1.4; }
caption { text-align: left; font-weight: 600; padding: .25rem 0 .5rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--line); min-width: 6rem; }
th.n, td.n { text-align: right; font-variant-numeric: tabular-nums; min-width: 4.5rem; }
thead th { background: var(--wash); border-bottom: 2px solid var(--ink); vertical-align: bottom; }
tbody th { font-weight: 600; min-width: 9rem; }
tfoot th, tfoot td { font-weight: 700; border-top: 2px solid var(--ink); }
@media (max-width: 30rem) { body { font-size: 1rem; } h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; } }
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  body { font-size: 10pt; } main { max-width: none; padding: 0; } .skip { display: none; }
  a { color: inherit; } .scroll { overflow: visible; } table { font-size: 8pt; } th, td { padding: 2pt 4pt; min-width: 0 !important; }
  h2, h3, caption { break-after: avoid; } tr { break-inside: avoid; } thead { display: table-header-group; }
}`;
