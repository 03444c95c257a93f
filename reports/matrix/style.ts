import { style } from '../html/style.js';

/** The looks of the site: those of a report's page, and what a site has beside. */
export const siteStyle = `${style.trim()}

main, footer, .site { max-width: 80rem; }
main { outline: none; }
.site { margin: 0 auto; padding: 0.8rem 1.25rem 0; display: flex; flex-wrap: wrap; gap: 0.3rem 1.6rem; align-items: baseline; }
.site .home { font-weight: 650; color: var(--ink); text-decoration: none; }
.site ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; }
.site li a { text-decoration: none; padding: 0.15rem 0; }
.site li a:hover { text-decoration: underline; }
.site li a[aria-current] { color: var(--ink); border-bottom: 2px solid var(--link); }
.eyebrow { margin-top: 1.8rem; }
main > h1:first-child { margin-top: 1.8rem; }
h1 { margin-bottom: 0.5rem; }
h1.case { font: 600 1.5rem/1.3 var(--mono); letter-spacing: 0; margin-bottom: 0.2rem; }
.case-title { font-size: 1.1rem; margin-bottom: 0.6rem; }
h3.block { display: block; margin: 1rem 0 0.3rem; }
.mono { font-family: var(--mono); font-size: 0.87em; }
.soft, small { color: var(--soft); }
.soft { font-size: 0.92em; }
.broke { color: var(--broke); }
small.old, .old { color: var(--warn); }
.notes { padding-left: 1.2rem; max-width: 50rem; color: var(--soft); }
.notes li { margin: 0.25rem 0; }
.common li { padding: 0.3rem 0; }
.common .seen { max-width: 50rem; }
.common .number { margin-left: 0.4rem; }
.chips { list-style: none; display: flex; flex-wrap: wrap; gap: 0.1rem 1.2rem; margin-top: 0.15rem; font-size: 1.05rem; }
.asof { margin-top: 0.3rem; font-size: 0.92em; }
.asof small, .outcome small { color: inherit; }
.shares { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 0.5rem 1.2rem; margin-top: 0.6rem; }
.shares dt { color: var(--soft); font-size: 0.9rem; }
.shares b { font-size: 1.35rem; font-variant-numeric: tabular-nums; }
.shares dd { color: var(--soft); } .shares dd b { color: var(--ink); }
.shares .bar { margin: 0.2rem 0 0; }
.whole { max-height: none; }

.errors th:first-child { min-width: 11rem; }
.signers th:first-child { width: 10.5rem; }
.signers th, .signers td { padding-inline: 0.45rem; }
.signers th:first-child small { display: block; }
.signers tbody th a { font-weight: 600; }
.signers .causes { min-width: 13.25rem; overflow-wrap: anywhere; }
.signers td:last-child { white-space: nowrap; }
.signers .badge { margin-right: 0; min-width: 2.6rem; display: inline-block; }
.cause-line { display: block; line-height: 1.35; margin-bottom: 0.2rem; }
.cause-line small { display: inline !important; }
.cell b { display: block; }
.cell .yes, .cell .no { color: var(--good); } .cell .no { color: var(--bad); }
.sortable th button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: inherit; }
.sortable th button:hover { text-decoration: underline; }
.sortable th[aria-sort] button::after { content: " ▲"; font-size: 0.7em; }
.sortable th[aria-sort="descending"] button::after { content: " ▼"; }

.matrix th:first-child { width: auto; min-width: 15rem; }
.matrix th:nth-child(2), .matrix td:nth-child(2) { width: 1%; }
.matrix tbody th small, .rows tbody th small, .rows td small { display: block; color: var(--soft); font-weight: 400; white-space: normal; font-size: 0.8rem; }
.matrix .tall { writing-mode: vertical-rl; text-align: right; padding: 0.5rem 0.2rem; line-height: 1.1; white-space: nowrap !important; max-height: 18rem; vertical-align: bottom; }
.matrix .tall a { text-decoration: none; overflow-wrap: normal; display: inline-block; transform: rotate(180deg); }
.matrix .v { text-align: center; padding: 0.3rem 0.2rem; width: 1.9rem; }
.v.good { color: var(--good); } .v.bad { color: var(--bad); background: var(--bad-wash); font-weight: 650; }
.v.broke { color: var(--broke); background: var(--broke-wash); font-weight: 650; } .v.mute { color: var(--soft); }
.matrix tbody tr:hover > * { box-shadow: inset 0 -1px 0 var(--focus), inset 0 1px 0 var(--focus); }
.rows tbody th { font-weight: 500; }
.rows td { min-width: 7.5rem; overflow-wrap: anywhere; }
.rows .badge { margin-right: 0; white-space: nowrap; }
tr:target > *, h3 :target, td :target { box-shadow: inset 0 0 0 2px var(--focus); }
.group .plain { padding: 0 0 0.4rem 1.2rem; }
.group .plain li { padding: 0.1rem 0; }

.canonical { background: var(--code); border-radius: 6px; min-width: 100%; margin: 0.3rem 0 0.6rem; }
.canonical th { font-weight: 400; color: var(--soft); font-size: 0.87rem; text-align: right; white-space: nowrap; padding: 0.15rem 0.75rem; width: 1%; vertical-align: top; }
.canonical td { padding: 0.15rem 0.75rem 0.15rem 0; overflow-wrap: anywhere; }
.canonical .wrong > * { background: var(--bad-wash); }
.canonical .wrong code { color: var(--bad); }
.canonical .wrong small { display: block; }
.canonical i { color: var(--soft); }
.canonical .esc { color: var(--broke); }
.told { overflow-wrap: anywhere; margin-bottom: 0.3rem; }

@media (max-width: 40rem) {
  .site { padding: 0.7rem 0.85rem 0; }
  h1.case { font-size: 1.15rem; }
  .errors th:first-child { min-width: 8rem; }
  .signers th:first-child { width: 8.5rem; min-width: 8.5rem; }
  .matrix th:first-child { width: 11rem; min-width: 11rem; }
  .canonical th small { display: none; }
}
@media print { .site { display: none; } }
`;
