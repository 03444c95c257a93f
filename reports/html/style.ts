/** The page's looks: light and dark, narrow and wide, on paper. No font, image or address from elsewhere. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #fbfbfa; --card: #fff; --line: #dcdcd6; --ink: #1d2129; --soft: #5a6070; --link: #0b57c2;
  --good: #17663a; --good-wash: #e2f3e8; --good-bar: #3f9e68;
  --bad: #a31621; --bad-wash: #fde8e7; --bad-bar: #d64550;
  --broke: #7a1fa2; --broke-wash: #f5e7fa; --broke-bar: #a04fc4;
  --warn: #7a4b00; --warn-wash: #fdf0d5; --warn-bar: #d59a2f;
  --mute: #555b69; --mute-wash: #eeeeea; --mute-bar: #b4b6bb;
  --mark: #ffd9d4; --code: #f4f4f1; --focus: #0b57c2;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14161a; --card: #1b1e24; --line: #353a44; --ink: #e7e8ea; --soft: #a6adba; --link: #8ab8ff;
    --good: #7ad6a0; --good-wash: #16301f; --good-bar: #3f9e68;
    --bad: #ff9c96; --bad-wash: #3d1a1c; --bad-bar: #d64550;
    --broke: #dca8f2; --broke-wash: #331d3d; --broke-bar: #a04fc4;
    --warn: #efc06a; --warn-wash: #35270c; --warn-bar: #c08a2a;
    --mute: #aab0bc; --mute-wash: #292d35; --mute-bar: #646a76;
    --mark: #6b2529; --code: #23272f; --focus: #8ab8ff;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 5rem; }
body {
  margin: 0; background: var(--page); color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
}
main, footer { max-width: 70rem; margin: 0 auto; padding: 0 1.25rem; }
h1, h2, h3, p, ul, dl, dd { margin: 0; padding: 0; }
h1 { font-size: 2rem; line-height: 1.2; letter-spacing: -0.015em; overflow-wrap: anywhere; }
h2 { font-size: 1.3rem; margin: 2.75rem 0 0.6rem; }
h3 { display: inline; font-size: 1rem; }
a { color: var(--link); text-underline-offset: 0.15em; overflow-wrap: anywhere; }
code, pre { font-family: var(--mono); font-size: 0.87em; unicode-bidi: isolate; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
[hidden] { display: none !important; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: 0.5rem 1rem; z-index: 2; }
.eyebrow { margin-top: 2.5rem; color: var(--soft); font-size: 0.9rem; }
.number { color: var(--soft); font-weight: 400; font-size: 0.9em; }
.lead { color: var(--soft); max-width: 50rem; margin-bottom: 1rem; }
.yes { color: var(--good); } .no { color: var(--bad); }

.outcome { margin: 1.1rem 0; padding: 0.8rem 1.1rem; border-radius: 8px; border-left: 5px solid; }
.outcome.good { background: var(--good-wash); color: var(--good); }
.outcome.bad { background: var(--bad-wash); color: var(--bad); }
.headline { font-size: 1.15rem; font-weight: 650; }
.counts { list-style: none; display: flex; flex-wrap: wrap; gap: 0.3rem 1.6rem; color: var(--soft); }
.counts b { font-size: 1.35rem; color: var(--ink); margin-right: 0.15rem; font-variant-numeric: tabular-nums; }
.counts .good b { color: var(--good); } .counts .bad b { color: var(--bad); } .counts .broke b { color: var(--broke); }
.counts .mute b { color: var(--mute); }
.counts .among { align-self: end; padding-bottom: 0.2rem; }
.bar { display: block; width: 100%; height: 8px; margin: 0.45rem 0 1.1rem; border-radius: 4px; background: var(--mute-wash); }
.bar .good { fill: var(--good-bar); } .bar .bad { fill: var(--bad-bar); } .bar .broke { fill: var(--broke-bar); } .bar .mute { fill: var(--mute-bar); }
.first { list-style: none; margin: 0 0 1.1rem; }
.first li { padding: 0.1rem 0; }
.first a { font-family: var(--mono); font-size: 0.87em; }
.first span { color: var(--soft); margin-left: 0.6rem; }
.cause { background: var(--card); border: 1px solid var(--line); border-left: 5px solid var(--mute-bar); border-radius: 8px; padding: 0.75rem 1rem 0.9rem; margin: 0 0 0.8rem; }
.cause.bad { border-left-color: var(--bad-bar); } .cause.open { border-left-color: var(--warn-bar); }
.cause h3 { display: block; overflow-wrap: anywhere; }
.cause:target { box-shadow: 0 0 0 2px var(--focus); }
.warnings { list-style: none; margin-bottom: 1.1rem; }
.warnings li { background: var(--warn-wash); color: var(--warn); padding: 0.45rem 0.8rem; border-radius: 6px; margin: 0.3rem 0; overflow-wrap: anywhere; }
.origin { display: flex; flex-wrap: wrap; gap: 0.3rem 1.8rem; font-size: 0.9rem; border-top: 1px solid var(--line); padding-top: 0.8rem; }
.origin div { display: flex; gap: 0.5rem; min-width: 0; }
.origin dt { color: var(--soft); }
.origin dd { overflow-wrap: anywhere; min-width: 0; }

.scroll { overflow-x: auto; position: relative; }
table { border-collapse: collapse; }
th { text-align: left; font-weight: 600; }
.numbers, .grid { background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
.errors, .numbers { width: 100%; border-collapse: separate; border-spacing: 0; }
.errors th:first-child, .numbers th:first-child { padding-left: 0.8rem; }
.errors th, .errors td, .numbers th, .numbers td { padding: 0.3rem 0.55rem; vertical-align: top; border-top: 1px solid var(--line); }
.errors thead th, .numbers thead th { border-top: 0; color: var(--soft); font-weight: 500; font-size: 0.87rem; white-space: nowrap; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 0.1rem 1.6rem; color: var(--soft); margin-bottom: 0.5rem; }
.grid { margin-bottom: 1.1rem; max-height: 85vh; overflow: auto; }
.grid .errors { font-size: 0.87rem; }
.errors thead th { position: sticky; top: 0; z-index: 1; background: var(--card); border-bottom: 1px solid var(--line); white-space: normal; vertical-align: bottom; line-height: 1.25; font-size: 0.8rem; }
.errors th:first-child { position: sticky; left: 0; background: var(--card); border-right: 1px solid var(--line); width: 11rem; }
.errors thead th:first-child { z-index: 2; }
.errors tbody tr:first-child > * { border-top: 0; }
.errors tbody th { font-weight: 500; }
.errors small { display: block; color: var(--soft); font-size: 0.75rem; font-weight: 400; white-space: nowrap; }
.confidence { color: var(--soft); font-size: 0.82rem; font-weight: 400; }
.errors .cell { text-align: center; padding-left: 0.3rem; padding-right: 0.3rem; min-width: 4.6rem; font-variant-numeric: tabular-nums; }
.cell a { text-decoration: none; display: inline-block; min-width: 1.5rem; padding: 0.05rem 0.25rem; overflow-wrap: normal; }
.cell a:hover { text-decoration: underline; }
.cell .came { display: block; font-size: 0.75rem; line-height: 1.3; }
.cell .quiet { color: var(--soft); }
.missed { background: var(--bad-wash); }
.n { text-align: right !important; font-variant-numeric: tabular-nums; }
.zero { color: var(--soft); }

.toolbar {
  position: sticky; top: 0; z-index: 1; background: var(--page); border-bottom: 1px solid var(--line);
  display: flex; flex-wrap: wrap; gap: 0.5rem 0.8rem; align-items: end; padding: 0.7rem 0; margin-bottom: 0.8rem;
}
.toolbar label { color: var(--soft); font-size: 0.8rem; display: grid; gap: 0.1rem; }
.toolbar .search { flex: 1 1 9rem; }
.toolbar input, .toolbar select, .toolbar button {
  font: inherit; font-size: 0.95rem; color: var(--ink); background: var(--card); border: 1px solid var(--mute);
  border-radius: 6px; padding: 0.3rem 0.5rem; min-height: 2.1rem; max-width: 100%;
}
.toolbar select { max-width: 8.5rem; }
.toolbar button { padding: 0.3rem 0.8rem; cursor: pointer; }
.toolbar output { align-self: center; color: var(--soft); font-size: 0.9rem; min-width: 7rem; padding-top: 1.1rem; }
.nothing { padding: 1.5rem 0; color: var(--soft); }

summary { cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
.group { margin: 0.9rem 0 1.4rem; }
.group > summary { padding: 0.35rem 0; }
.group > summary::before, .entry > summary::before, .rest > summary::before {
  content: ""; display: inline-block; flex: none; width: 0.4rem; height: 0.4rem; margin: 0 0.55rem 0.12rem 0.15rem;
  border: solid var(--soft); border-width: 0 2px 2px 0; transform: rotate(-45deg);
}
.group[open] > summary::before, .entry[open] > summary::before, .rest[open] > summary::before { transform: rotate(45deg); }
.about { color: var(--soft); margin-left: 0.5rem; font-size: 0.9rem; }
.entry { background: var(--card); border: 1px solid var(--line); border-bottom-width: 0; }
.group > :not(.entry) + .entry { border-radius: 8px 8px 0 0; }
.entry:last-of-type { border-bottom-width: 1px; border-radius: 0 0 8px 8px; }
.group > :not(.entry) + .entry:last-of-type { border-radius: 8px; }
.unselected { color: var(--soft); font-size: 0.9rem; margin-top: 0.6rem; }
ul.unselected { margin-top: 0; padding-left: 1.2rem; }
.entry > summary { display: flex; align-items: baseline; padding: 0.5rem 0.8rem; }
.entry > summary:hover { background: var(--mute-wash); }
.entry:target, .group:target > summary { box-shadow: inset 4px 0 0 var(--focus); }
.what { min-width: 0; flex: 1; }
.id { font-weight: 600; overflow-wrap: anywhere; }
.title { margin-left: 0.4rem; }
.seen { display: block; color: var(--soft); font-size: 0.87rem; overflow-wrap: anywhere; }
.badge {
  flex: none; font-size: 0.72rem; font-weight: 650; letter-spacing: 0.02em; padding: 0.1rem 0.45rem;
  border-radius: 4px; margin-right: 0.65rem; min-width: 3.2rem; text-align: center;
}
.error .badge { min-width: 5.9rem; }
.badge.good { color: var(--good); background: var(--good-wash); } .badge.bad { color: var(--bad); background: var(--bad-wash); }
.badge.broke { color: var(--broke); background: var(--broke-wash); } .badge.warn { color: var(--warn); background: var(--warn-wash); }
.badge.mute { color: var(--mute); background: var(--mute-wash); }
.entry dl { padding: 0.2rem 1rem 0.9rem; border-top: 1px solid var(--line); }
.fact { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0 1rem; padding: 0.5rem 0 0; }
.fact dt { color: var(--soft); font-size: 0.9rem; }
.fact dd { min-width: 0; overflow-wrap: anywhere; }
.more, .stage, .none { color: var(--soft); }
.tag { white-space: nowrap; }
pre { margin: 0.3rem 0 0; padding: 0.55rem 0.75rem; background: var(--code); border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere; }
.said { max-height: 12rem; overflow: auto; }
.wire { max-height: 30rem; overflow: auto; }
.wire b { font-weight: 600; color: var(--link); }
.wire i { color: var(--soft); }
.template .esc, .sentences .esc { color: var(--broke); }
.template var, .sentences var { font-style: normal; color: var(--link); }
.sentences { padding-left: 1.2rem; }
.sentences code { white-space: pre-wrap; }
.plain { list-style: none; }
.links a { font-family: var(--mono); font-size: 0.87em; }
.links span { color: var(--soft); margin-left: 0.6rem; }
.rest > summary { color: var(--soft); }
.command { user-select: all; }
.diff { background: var(--code); border-radius: 6px; margin-top: 0.3rem; min-width: 100%; }
.diff th { white-space: nowrap; font-weight: 400; color: var(--soft); font-size: 0.87rem; padding: 0.3rem 0.75rem; width: 1%; }
.diff td { padding: 0.3rem 0.75rem 0.3rem 0; white-space: pre; }
.diff code { unicode-bidi: isolate-override; direction: ltr; }
.diff mark { background: var(--mark); color: inherit; border-radius: 2px; box-shadow: 0 0 0 1px var(--mark); }
.diff .esc, .wire .esc { color: var(--broke); }
.diff i { color: var(--soft); }
footer { color: var(--soft); font-size: 0.87rem; padding-top: 2rem; padding-bottom: 3rem; }

@media (max-width: 40rem) {
  main, footer { padding: 0 0.85rem; }
  h1 { font-size: 1.55rem; }
  .toolbar { position: static; }
  html { scroll-padding-top: 1rem; }
  .toolbar label { flex: 1 1 40%; }
  .toolbar select { max-width: none; width: 100%; }
  .fact { grid-template-columns: minmax(0, 1fr); }
  .entry > summary { flex-wrap: wrap; padding: 0.5rem 0.6rem; }
  .what { flex-basis: 100%; padding-left: 1.1rem; margin-top: 0.15rem; }
  .title { margin-left: 0; display: block; }
  .entry dl { padding: 0.2rem 0.7rem 0.8rem; }
  .first span { display: block; margin-left: 0; }
  .errors th, .errors td, .numbers th, .numbers td { padding: 0.3rem 0.5rem; }
  .errors th:first-child { width: 8rem; min-width: 8rem; }
}
@media print {
  :root {
    color-scheme: light;
    --page: #fff; --card: #fff; --line: #bbb; --ink: #000; --soft: #444; --link: #000; --good: #0e5129; --bad: #8c0f19;
    --broke: #5e1580; --warn: #5e3a00; --mute: #444; --code: #f4f4f1; --mark: #ffd9d4;
    --good-wash: #e2f3e8; --bad-wash: #fde8e7; --broke-wash: #f5e7fa; --warn-wash: #fdf0d5; --mute-wash: #eee;
  }
  body { font-size: 10pt; }
  .toolbar, .skip, .about a { display: none; }
  .scroll { overflow: visible; }
  .said, .wire { max-height: none; overflow: visible; }
  .diff td { white-space: pre-wrap; overflow-wrap: anywhere; }
  .fact, .cause, .entry > summary, tr { break-inside: avoid; }
  h2, h3, .group > summary { break-after: avoid; }
  main, footer { max-width: none; padding: 0; }
  .grid { max-height: none; }
  .grid .errors { font-size: 7pt; }
  .errors thead th, .errors small, .cell .came { font-size: 6.5pt; }
  .errors .cell { min-width: 0; padding: 0.1rem; }
  .errors th:first-child, .errors thead th { position: static; width: auto; }
  .errors thead { display: table-header-group; }
  .group:not([open]) .about { display: none; }
  .badge, .outcome, .missed, mark, .bar, pre { print-color-adjust: exact; }
}
`;
