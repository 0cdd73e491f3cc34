// swift-format-ignore-file
// Written by bin/embed-content from Content/; edit there.

enum EmbeddedAssets {
    static let files: [EmbeddedFile] = [
        EmbeddedFile("assets/css/10-base.css", #"""
/* Tokens: ink, paper, one accent, and four meanings that are used for nothing else. */
:root {
  color-scheme: light dark;
  --ink: #1b2422; --quiet: #56615d; --paper: #faf9f6; --panel: #ffffff; --line: #d9d6cc; --field: #767e7a; --wash: #f0eee7;
  --on-accent: #ffffff; --strong: var(--accent);
  --better: #1c6b3f; --worse: #a3262f; --waiting: #7d5200; --empty: #646b68;
  --s1: 4px; --s2: 8px; --s3: 12px; --s4: 16px; --s5: 24px; --s6: 32px; --s7: 48px; --s8: 64px;
  --round: 6px;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #eceae4; --quiet: #b0b8b4; --paper: #151a19; --panel: #1d2423; --line: #3a4442; --field: #8d9894; --wash: #242c2b;
    --strong: color-mix(in oklab, var(--accent) 45%, #d5fff7); --on-accent: #ffffff;
    --better: #7fd3a3; --worse: #ff9c9c; --waiting: #f0c36c; --empty: #a5adaa;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { font: 18px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; -webkit-text-size-adjust: 100%; scroll-padding-top: var(--s5); }
body { margin: 0; background: var(--paper); color: var(--ink); font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.22; margin: var(--s6) 0 var(--s3); text-wrap: balance; font-weight: 650; letter-spacing: -0.01em; }
h1 { font-size: 36px; margin-top: 0; } h2 { font-size: 28px; margin-top: var(--s7); } h3 { font-size: 22px; } h4 { font-size: 18px; }
p, ul, ol, dl, table, figure, form, details { margin: 0 0 var(--s4); }
ul, ol { padding-left: 1.3em; } li + li { margin-top: var(--s1); }
a { color: var(--strong); text-underline-offset: 0.18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--strong); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
img, svg { max-width: 100%; height: auto; }
small, .small { font-size: 15px; } .quiet { color: var(--quiet); } .lead { font-size: 22px; line-height: 1.45; max-width: 60ch; }
.number { text-align: right; white-space: nowrap; } @media screen { td.number .small { white-space: normal; } } .nowrap { white-space: nowrap; }
.visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: var(--s4); top: -100px; background: var(--panel); color: var(--ink); padding: var(--s3) var(--s4); z-index: 9; }
.skip:focus { top: var(--s3); }

.site-header { background: var(--panel); border-bottom: 1px solid var(--line); }
.site-header-row, .site-nav ul, .site-footer-row { max-width: 1200px; margin: 0 auto; padding: var(--s4) var(--s5); }
.site-header-row { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: var(--s2) var(--s5); padding-bottom: var(--s2); }
.site-name { color: var(--ink); text-decoration: none; font-weight: 650; font-size: 20px; display: inline-flex; align-items: center; gap: var(--s3); }
.site-mark { width: 14px; height: 26px; background: var(--accent); border-radius: 3px 12px 3px 12px; }
.site-nav ul, .languages ul { list-style: none; display: flex; flex-wrap: wrap; gap: var(--s1) var(--s5); }
.site-nav ul { padding-top: 0; padding-bottom: 0; }
.site-nav li, .languages li { margin: 0; }
.site-nav a { display: inline-block; padding: var(--s3) 0 calc(var(--s3) - 3px); color: var(--ink); text-decoration: none; border-bottom: 3px solid transparent; }
.site-nav a:hover { border-color: var(--line); } .site-nav a[aria-current] { border-color: var(--strong); font-weight: 600; }
.languages ul { padding: 0; margin: 0; gap: var(--s1) var(--s4); font-size: 15px; } .languages a, .languages span { display: inline-block; padding: var(--s1) 0; min-height: 24px; }
.languages [aria-current] { font-weight: 650; }
.site-footer { margin-top: var(--s8); border-top: 1px solid var(--line); font-size: 15px; }
.site-footer-row { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s6); align-items: baseline; padding-top: var(--s5); padding-bottom: var(--s6); }
.site-footer ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: var(--s1) var(--s5); margin: 0; } .site-footer li, .site-footer p { margin: 0; }
.site-footer a { display: inline-block; padding: var(--s1) 0; }
.bare-header { padding: var(--s4) var(--s5); border-bottom: 1px solid var(--line); background: var(--panel); }
main { padding: var(--s7) var(--s5) 0; margin: 0 auto; display: block; }
main.column { max-width: calc(70ch + 2 * var(--s5)); } main.wide { max-width: 1200px; }
main.wide > p, main.wide > ul:not([class]) { max-width: 70ch; }
section { margin-bottom: var(--s7); }

.button, button { font: inherit; font-weight: 600; border: 2px solid var(--accent); background: var(--accent); color: var(--on-accent); border-radius: var(--round); padding: 10px 20px; min-height: 48px; cursor: pointer; text-decoration: none; display: inline-block; line-height: 1.3; text-align: center; }
.button:hover, button:hover { filter: brightness(1.12); }
.button.quiet, button.quiet { background: transparent; color: var(--strong); border-color: var(--field); font-weight: 500; }
.button.quiet:hover, button.quiet:hover { border-color: var(--strong); filter: none; }
button.link { background: none; border: none; padding: var(--s1) 0; min-height: 24px; color: var(--strong); text-decoration: underline; font-weight: 400; }
button.danger { background: transparent; color: var(--worse); border-color: var(--worse); }
.buttons { display: flex; flex-wrap: wrap; gap: var(--s3) var(--s4); align-items: center; margin: var(--s5) 0; }
.buttons > form { margin: 0; }

.tag { display: inline-block; font-size: 15px; line-height: 1.4; padding: 1px 9px; border: 1px solid var(--line); border-radius: 99px; background: var(--wash); color: var(--ink); white-space: nowrap; }
.tag.better { color: var(--better); } .tag.worse { color: var(--worse); } .tag.waiting { color: var(--waiting); } .tag.empty { color: var(--empty); border-style: dashed; }
.better { color: var(--better); } .worse { color: var(--worse); } .waiting { color: var(--waiting); } .empty { color: var(--empty); }
.notice { border-left: 4px solid var(--strong); background: var(--panel); padding: var(--s4) var(--s5); margin: 0 0 var(--s5); max-width: 70ch; }
.notice > :last-child, .panel > :last-child { margin-bottom: 0; }
.notice.waiting { border-color: var(--waiting); color: inherit; } .notice.worse { border-color: var(--worse); color: inherit; } .notice.better { border-color: var(--better); color: inherit; }
.panel { background: var(--panel); border: 1px solid var(--line); border-radius: var(--round); padding: var(--s5); margin: 0 0 var(--s5); }
.nothing { border: 2px dashed var(--line); border-radius: var(--round); padding: var(--s5); color: var(--ink); max-width: 70ch; margin-bottom: var(--s5); }
.nothing > :last-child { margin-bottom: 0; }
.facts { display: grid; grid-template-columns: minmax(9em, max-content) 1fr; gap: var(--s2) var(--s5); } .facts dt { color: var(--quiet); } .facts dd { margin: 0; }
@media (max-width: 560px) { .facts { grid-template-columns: 1fr; gap: 0; } .facts dd { margin-bottom: var(--s3); } }
.cards { list-style: none; padding: 0; display: grid; gap: var(--s4); grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr)); } .cards > li { margin: 0; }
.other-language { display: inline-block; white-space: nowrap; font-weight: 400; font-size: 15px; text-decoration: none; color: var(--quiet); border: 1px dashed var(--line); border-radius: 3px; padding: 0 5px; }

.scroll { overflow-x: auto; margin-bottom: var(--s4); }
table { border-collapse: collapse; width: 100%; background: var(--panel); font-size: 16px; }
caption { text-align: left; font-weight: 600; padding: var(--s2) 0; }
th, td { text-align: left; vertical-align: top; padding: 10px 12px; border-bottom: 1px solid var(--line); }
th { font-weight: 600; } thead th { border-bottom: 2px solid var(--field); vertical-align: bottom; } th.number { text-align: right; white-space: normal; }
details > summary { cursor: pointer; padding: var(--s2) 0; color: var(--strong); min-height: 24px; }
details[open] > summary { margin-bottom: var(--s2); }
code { font-family: ui-monospace, "Cascadia Mono", "Liberation Mono", monospace; font-size: 0.92em; overflow-wrap: anywhere; }
hr { border: none; border-top: 1px solid var(--line); margin: var(--s6) 0; }

@media (max-width: 560px) {
  h1 { font-size: clamp(24px, 7.2vw, 28px); } h2 { font-size: 24px; } h1, h2, h3 { hyphens: auto; } .lead { font-size: 20px; }
  main { padding: var(--s5) var(--s4) 0; }
  .site-header-row, .site-nav ul, .site-footer-row { padding-left: var(--s4); padding-right: var(--s4); } .site-nav ul { gap: 0 var(--s4); }
}
@media (forced-colors: active) { .site-mark, .tag, .button, button { forced-color-adjust: auto; border: 1px solid; } }
@media (prefers-reduced-motion: no-preference) { .button, button { transition: filter 120ms; } }

"""#),
        EmbeddedFile("assets/css/20-forms.css", #"""
.field { margin: 0 0 var(--s5); border: none; padding: 0; min-width: 0; }
.field > label, .field > legend, fieldset.field > legend { display: block; font-weight: 600; padding: 0; margin-bottom: var(--s1); }
.hint { color: var(--quiet); font-size: 16px; margin: 0 0 var(--s2); }
input[type=file] { font: inherit; max-width: 100%; min-height: 48px; padding: 10px 0; }
input[type=text], input[type=email], input[type=password], input[type=number], input[type=date], input[type=search], input:not([type]), select, textarea {
  font: inherit; width: 100%; max-width: 34em; padding: 10px 12px; min-height: 48px; border: 1px solid var(--field); border-radius: var(--round); background: var(--panel); color: var(--ink);
}
textarea { min-height: 8em; resize: vertical; display: block; } input.short { max-width: 9em; } input.middle { max-width: 18em; }
input[type=radio], input[type=checkbox] { width: 22px; height: 22px; accent-color: var(--accent); margin: 0; flex: none; }
.choice, .field > label.choice { display: flex; margin: 0; gap: var(--s3); align-items: center; min-height: 44px; font-weight: 400; }
.field.wrong { border-left: 4px solid var(--worse); padding-left: var(--s4); } .field.wrong input, .field.wrong textarea, .field.wrong select { border-color: var(--worse); border-width: 2px; }
.problem { color: var(--worse); font-weight: 600; margin: 0 0 var(--s2); }
.problems { border: 3px solid var(--worse); border-radius: var(--round); padding: var(--s4) var(--s5); margin-bottom: var(--s6); background: var(--panel); max-width: 70ch; }
.problems h2 { margin-top: 0; font-size: 22px; } .problems ul { margin: 0; } .problems a { color: var(--worse); font-weight: 600; }
.languages-of-text { display: grid; gap: var(--s3); }
.in-row { display: flex; flex-wrap: wrap; gap: 0 var(--s5); } .in-row > .field { flex: 1 1 12em; }
input[type="date"]:focus-within { outline: 3px solid var(--strong); outline-offset: 2px; } /* Its parts take the focus from it. */
.facts.typed dd { white-space: pre-wrap; overflow-wrap: anywhere; }
/* The organisation's other languages: folded, with the text to translate above each field. */
.other-languages { border-top: 1px solid var(--line); margin: 0 0 var(--s5); padding: var(--s2) 0; } .other-languages > summary { font-weight: 600; } .field + .other-languages { border-top: none; margin-top: calc(-1 * var(--s4)); } .field + .other-languages > summary { font-weight: 400; font-size: 16px; } .original { border-left: 3px solid var(--line); padding-left: var(--s3); }

"""#),
        EmbeddedFile("assets/css/30-answering.css", #"""
/* Answering: one column for a thumb, five wide targets a statement, a quiet bar at the foot of the screen. */
.answering { max-width: 46rem; margin: 0 auto; counter-reset: answered; }
.answer-stay { position: absolute; left: -9999px; top: auto; }
.answer-languages { display: flex; flex-wrap: wrap; gap: 0 var(--s5); margin: calc(-1 * var(--s5)) 0 var(--s5); font-size: 16px; }
.answer-languages > * { min-height: 44px; display: inline-flex; align-items: center; } .answer-languages [aria-current] { font-weight: 650; }
.answer-group { color: var(--quiet); margin: 0 0 var(--s1); }
.answering h1 { margin-bottom: var(--s3); hyphens: auto; }
.answer-again { color: var(--quiet); max-width: 62ch; }
.answer-promise { background: var(--panel); border: 1px solid var(--line); border-left: 4px solid var(--strong); border-radius: var(--round); padding: var(--s5); margin: var(--s5) 0; }
.answer-promise h2 { font-size: 22px; margin-top: 0; } .answer-promise h3 { margin-top: var(--s5); font-size: 18px; }
.answer-promise > :last-child { margin-bottom: 0; } .answer-promise p, .answer-promise li { max-width: 62ch; }
.answering summary { min-height: 44px; padding: 10px 0 10px 1.3em; position: relative; list-style: none; line-height: 1.35; }
.answering summary::-webkit-details-marker { display: none; }
.answering summary::before { content: "+"; position: absolute; left: 0; font-weight: 650; } .answering details[open] > summary::before { content: "–"; }
details.answer-promise { padding: var(--s2) var(--s4); } details.answer-promise[open] { padding-bottom: var(--s4); }
.answer-instruction h2 { font-size: 22px; margin-top: var(--s6); }
.answer-way { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--s6); } .answer-way button, .answer-way a { min-height: 44px; } .answer-way a { display: inline-flex; align-items: center; }
.answer-keep button { min-height: 44px; }
.answer-section { margin: var(--s7) 0 0; } .answer-section:not([aria-labelledby]) { margin-top: 0; } .answer-section > h2 { margin: 0 0 var(--s1); }
.answer-section > h2 + p { margin-bottom: 0; }

.item { border: none; border-bottom: 1px solid var(--line); margin: 0; padding: 0 0 var(--s5); min-width: 0; }
.item legend { overflow-wrap: anywhere; hyphens: auto; padding: var(--s5) 0 var(--s3); font-weight: 600; font-size: 19px; line-height: 1.4; max-width: 60ch; }
.item-number { color: var(--quiet); font-weight: 400; }
.item.wrong { border-left: 4px solid var(--worse); padding-left: var(--s4); margin-top: var(--s5); } .item.wrong legend { padding-top: 0; }
.steps { display: grid; grid-template-columns: repeat(5, 1fr); gap: 6px; }
.step, .other { position: relative; display: block; }
.item input { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0; cursor: pointer; z-index: 1; }
.face { display: flex; flex-direction: column; align-items: center; justify-content: center; text-align: center; min-height: 56px; height: 100%; padding: 6px; border: 1px solid var(--field); border-radius: var(--round); background: var(--panel); line-height: 1.25; }
.step-number { font-size: 22px; font-weight: 600; }
.step-word { font-size: 15px; }
.item input:hover + .face { border-color: var(--strong); box-shadow: inset 0 0 0 1px var(--strong); }
.item input:focus-visible + .face { outline: 3px solid var(--strong); outline-offset: 2px; }
.item input:checked + .face { background: var(--accent); border-color: var(--accent); color: var(--on-accent); box-shadow: none; }
.words { display: flex; justify-content: space-between; gap: var(--s4); margin: var(--s1) 0 0; font-size: 15px; color: var(--quiet); min-height: 1.55em; }
.words span:nth-child(n + 2):nth-child(-n + 4) { display: none; }
.others { display: flex; flex-wrap: wrap; gap: var(--s2); margin-top: var(--s2); }
.other .face { min-height: 44px; padding: 4px 16px; font-size: 16px; }
.other.none .face { border-color: transparent; background: none; color: var(--quiet); text-decoration: underline; text-underline-offset: 0.2em; }
.other.none input:checked + .face { color: var(--ink); text-decoration: none; }
@supports selector(:has(a)) {
  /* Nothing to take back while nothing is chosen. */
  .item:not(:has(input:checked)) .none { visibility: hidden; }
  .item:has(.step input:checked) .words span { display: none; }
  .item:has(.step:nth-child(1) input:checked) .words span:nth-child(1), .item:has(.step:nth-child(2) input:checked) .words span:nth-child(2),
  .item:has(.step:nth-child(3) input:checked) .words span:nth-child(3), .item:has(.step:nth-child(4) input:checked) .words span:nth-child(4),
  .item:has(.step:nth-child(5) input:checked) .words span:nth-child(5) { display: block; flex: 1; color: var(--ink); }
  .item:has(.step:nth-child(n + 2):nth-child(-n + 4) input:checked) .words { text-align: center; }
  .item:has(.step:nth-child(5) input:checked) .words { text-align: right; }
  html:has(.answer-bar) { scroll-padding-bottom: 96px; }
}
@media (max-width: 679px) {
  .step-word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .answer-promise { padding: var(--s4); }
}
@media (min-width: 680px) {
  .words { display: none; } .step .face { min-height: 84px; justify-content: flex-start; padding-top: 10px; }
}
.answer-open { margin: var(--s4) 0 0; } .answer-open textarea { max-width: none; }
.answer-open.field.wrong { padding-left: var(--s4); }

.answer-send { margin-top: var(--s7); } .answer-send .link, .answer-draft .link { min-height: 44px; }
.answer-themes ol { list-style: none; padding: 0; display: grid; gap: var(--s2); margin: var(--s6) 0 var(--s4); }
.answer-themes li { margin: 0; }
.answer-theme { width: 100%; display: flex; justify-content: space-between; align-items: center; gap: var(--s3); text-align: left; background: var(--panel); color: var(--ink); border: 1px solid var(--line); font-weight: 500; padding: 8px 16px; }
.answer-theme:hover { filter: none; border-color: var(--strong); } .answer-theme[aria-current] { border-color: var(--strong); box-shadow: inset 4px 0 0 var(--strong); font-weight: 650; }

/* Choices, rankings, numbers and texts. */
.options { display: grid; gap: 6px; max-width: 40rem; }
.option { position: relative; display: block; }
.option .face { flex-direction: row; justify-content: flex-start; gap: var(--s3); min-height: 48px; padding: 8px 14px; text-align: left; font-size: 17px; }
.option .face::before { content: ""; flex: none; width: 20px; height: 20px; border: 2px solid var(--field); border-radius: 50%; background: var(--paper); }
.option.box .face::before { border-radius: 4px; }
.option input:checked + .face::before { border-color: var(--on-accent); background: var(--on-accent); box-shadow: inset 0 0 0 4px var(--accent); }
.item-label { display: block; overflow-wrap: anywhere; hyphens: auto; padding: var(--s5) 0 var(--s3); font-weight: 600; font-size: 19px; line-height: 1.4; max-width: 60ch; }
.item.wrong .item-label { padding-top: 0; }
.item-required { color: var(--quiet); font-weight: 400; white-space: nowrap; }
.item .hint { margin: 0 0 var(--s3); } .item-notes .hint { margin-bottom: var(--s1); } .item-notes { margin-bottom: var(--s3); }
.item .plain { position: static; inset: auto; width: 100%; height: auto; opacity: 1; cursor: auto; max-width: 40rem; }
.item .plain.short { width: 8em; } .item-number-field { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s3); margin-bottom: var(--s2); }
.ranking { list-style: none; padding: 0; display: grid; gap: 6px; max-width: 40rem; }
.ranking li { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: var(--s2) var(--s4); margin: 0; padding: 8px 14px; background: var(--panel); border: 1px solid var(--line); border-radius: var(--round); }
.ranking label { flex: 1 1 12rem; font-weight: 400; margin: 0; } .ranking .plain { width: auto; min-height: 44px; }

/* Counted here, so that it needs no script: one for each chosen radio on the page, one for each answer that travels hidden. */
.item input:checked, .done { counter-increment: answered; } .item input[value=""]:checked { counter-increment: none; }
.item.counted input:checked { counter-increment: none; }
@supports selector(:has(a)) {
  .item.counted:has(input:checked:not([value=""])), .item.counted:has(.plain[placeholder]:not(:placeholder-shown)), .item.counted:has(option:checked:not([value=""])) { counter-increment: answered; }
}
.done { display: inline; }
.answered-count::before { content: counter(answered); }
.answer-bar { position: sticky; bottom: 0; z-index: 2; display: flex; justify-content: space-between; align-items: center; gap: var(--s3); margin: var(--s5) calc(-1 * var(--s4)) 0; padding: var(--s2) var(--s4); padding-bottom: max(var(--s2), env(safe-area-inset-bottom)); background: var(--paper); border-top: 1px solid var(--line); font-size: 16px; }
.answer-progress { margin: 0 auto; display: flex; flex-wrap: wrap; justify-content: center; gap: 0 var(--s4); color: var(--quiet); line-height: 1.4; text-align: center; }
.answer-progress span { white-space: nowrap; }
.answer-track { appearance: none; position: absolute; left: 0; right: 0; top: -2px; width: 100%; height: 3px; border: none; background: var(--line); }
.answer-track::-webkit-progress-bar { background: var(--line); } .answer-track::-webkit-progress-value { background: var(--strong); } .answer-track::-moz-progress-bar { background: var(--strong); }
@media (max-width: 420px) { .answer-bar { font-size: 15px; gap: var(--s2); } .answer-bar button { padding: 10px 14px; } .answering h1 { font-size: 26px; } }
/* A code to write down: four groups of four, read aloud one letter at a time. */
.draft-code { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s5); margin: var(--s5) 0; padding: var(--s5); background: var(--panel); border: 1px solid var(--line); border-left: 4px solid var(--strong); border-radius: var(--round); font: 650 30px/1.3 ui-monospace, "DejaVu Sans Mono", Consolas, monospace; letter-spacing: 0.12em; }
.draft-code span { white-space: nowrap; } .draft-steps li { max-width: 62ch; margin-bottom: var(--s2); }
.draft-address { font-weight: 650; overflow-wrap: anywhere; }
#f-koodi { max-width: 22rem; font-family: ui-monospace, "DejaVu Sans Mono", Consolas, monospace; letter-spacing: 0.06em; }
.answer-foot { margin-top: var(--s7); padding-bottom: var(--s6); border-top: 1px solid var(--line); padding-top: var(--s4); }
.answer-foot ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0 var(--s5); } .answer-foot li { margin: 0; } .answer-foot a { display: inline-block; padding: 10px 0; }
.answer-next li { margin-bottom: var(--s3); max-width: 62ch; }
.record code { white-space: nowrap; } .dump { display: block; background: var(--wash); padding: var(--s3); border-radius: var(--round); font-size: 14px; line-height: 1.6; }
blockquote { margin: 0 0 var(--s4); padding-left: var(--s4); border-left: 3px solid var(--line); }
@media (forced-colors: active) {
  .item input:checked + .face { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; }
}
@media print {
  .draft-code { border: 1px solid #000; font-size: 20pt; }
  .answering { max-width: none; } .item { break-inside: avoid; padding: 4mm 0; } .words { display: none; } .none, .answer-again { display: none; }
  .step-word { position: static; width: auto; height: auto; clip-path: none; font-size: 8pt; } .face { min-height: 0; border-color: #000; }
  .item input:checked + .face { background: #000; color: #fff; print-color-adjust: exact; }
  .answering summary { display: flex !important; }
}

"""#),
        EmbeddedFile("assets/css/40-rounds.css", #"""
.rows { list-style: none; padding: 0; } .rows > li { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: var(--s3) var(--s5); padding: var(--s4) 0; border-bottom: 1px solid var(--line); margin: 0; }
.rows h3 { margin: 0 0 var(--s1); font-size: 20px; } .rows p { margin: 0; }
.beginnings h2 { margin-top: 0; font-size: 22px; } .beginnings { grid-template-columns: repeat(auto-fit, minmax(min(100%, 380px), 1fr)); margin-bottom: var(--s6); }
.big { font-size: 28px; font-weight: 650; margin-bottom: var(--s1); }
.tree ul { border-left: 1px solid var(--line); margin: var(--s1) 0 0 var(--s1); padding-left: var(--s5); }
.qr { width: 180px; height: 180px; display: block; } .qr-paper { fill: #ffffff; } .qr-ink { fill: #000000; }
.links h3 { margin-top: 0; } .links .qr { margin-bottom: var(--s3); }
.slips { list-style: none; padding: 0; display: grid; gap: var(--s3); grid-template-columns: repeat(auto-fill, minmax(min(100%, 340px), 1fr)); }
.slips li { break-inside: avoid; display: flex; gap: var(--s4); align-items: center; border: 1px dashed var(--field); padding: var(--s3); margin: 0; background: var(--panel); } .slips .qr { width: 96px; height: 96px; flex: none; } .slips p { margin: 0 0 var(--s1); font-size: 15px; line-height: 1.35; } .slips code { font-size: 14px; } .slips .slip-who { font-weight: 650; font-size: 17px; }
.poster { max-width: 720px; margin: 0 auto; text-align: center; } .poster h1 { font-size: clamp(30px, 6vw, 44px); } .poster .lead { margin-left: auto; margin-right: auto; } .poster .qr { width: min(100%, 380px); height: auto; margin: var(--s5) auto; } .poster ul { text-align: left; display: inline-block; font-size: 20px; }
.screen { display: grid; grid-template-columns: minmax(0, 1fr) minmax(260px, min(52vw, calc(100vh - 150px))); gap: var(--s7); align-items: center; max-width: 1700px; margin: 0 auto; } body.bare:has(.screen) main { max-width: none; padding-top: var(--s5); } .screen h1 { font-size: 52px; } .screen .lead { font-size: 26px; } .screen .qr { width: 100%; height: auto; } .screen-link { font-size: clamp(17px, 2.4vw, 34px); }
.address-part { display: inline-block; max-width: 100%; } .poster-link { font-size: 22px; } .poster-what { font-weight: 600; }
@media (max-width: 800px) { .screen { grid-template-columns: 1fr; } .screen h1 { font-size: 36px; } }
@media print { .slips { display: block; columns: 2; column-gap: 0; } .slips li { padding: 4mm; min-height: 44mm; gap: 4mm; } .slips p { font-size: 9.5pt; } .slips .slip-who { font-size: 11pt; } .slips code { font-size: 8.5pt; } .slips .qr { width: 28mm; height: 28mm; } .slips code { display: block; line-height: 1.3; } .slips .address-part { display: inline; } section:has(> .cards.links) { break-inside: avoid; } .links .qr { width: 36mm; height: 36mm; } section:has(> .slips) { break-before: page; } section:has(> .slips) > h3 { break-before: page; } section:has(> .slips) > h2 ~ h3:first-of-type { break-before: auto; } .bare-header { border: none; } .poster { padding-top: 6mm; } .poster h1 { font-size: 30pt; } .poster .qr { width: 88mm; margin: 6mm auto; } .poster ul { font-size: 14pt; margin: 0; } .poster-link, .poster-what { font-size: 15pt; } .poster li { break-inside: avoid; } }
#f-toimialat { max-width: none; }

/* Questionnaires: items with their buttons. */
.instrument-items { padding: 0; list-style: none; }
.instrument-items > li { border-bottom: 1px solid var(--line); padding: var(--s3) 0; margin: 0; } .instrument-items p { margin: 0 0 var(--s1); }
.instrument-items form { display: flex; flex-wrap: wrap; gap: 0 var(--s4); align-items: center; } .instrument-items .link, .instrument-items a, .instrument-add a { min-height: 36px; display: inline-flex; align-items: center; }
.message-choices ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: var(--s1) var(--s4); margin: 0 0 var(--s3); border-bottom: 1px solid var(--line); } .message-choices li { margin: 0; } .message-choices a { display: inline-block; padding: var(--s2) 0; min-height: 24px; text-decoration: none; border-bottom: 3px solid transparent; } .message-choices a[aria-current] { border-color: var(--strong); font-weight: 650; color: var(--ink); }
.message h2 .tag { vertical-align: middle; font-weight: 400; letter-spacing: 0; } .copy-field { max-width: 70ch; margin-bottom: var(--s4); } .copy-field textarea, .copy-field input { max-width: none; background: var(--wash); margin-bottom: var(--s2); } .copy-field textarea { resize: vertical; }
.round-steps ol { list-style: none; counter-reset: step; padding: 0; max-width: 70ch; } .round-steps li { counter-increment: step; position: relative; padding: 0 0 var(--s4) 44px; margin: 0; border-left: 2px solid var(--line); margin-left: 15px; } .round-steps li::before { content: counter(step); position: absolute; left: -16px; top: 0; width: 30px; height: 30px; border-radius: 50%; border: 2px solid var(--line); background: var(--panel); display: grid; place-items: center; font-size: 15px; font-weight: 650; } .round-steps li:last-child { border-color: transparent; padding-bottom: 0; } .round-steps .step-done::before { border-color: var(--better); color: var(--better); } .round-steps .step-now::before { border-color: var(--accent); background: var(--accent); color: var(--on-accent); } .round-steps p { margin: 0 0 var(--s1); } .step-links a { display: inline-block; padding: var(--s1) 0; margin-right: var(--s4); }
.slots { font-size: 16px; } .slide li { font-size: clamp(20px, 2.2vw, 30px); margin-top: var(--s3); }
.letter-choice { align-items: end; max-width: 70ch; } .letter-choice .field, .letter-choice .buttons { margin: 0 0 var(--s4); }
.mail-preview { background: var(--panel); border: 1px solid var(--line); border-radius: var(--round); padding: var(--s5); max-width: 70ch; margin-bottom: var(--s5); } .mail-preview > :last-child { margin-bottom: 0; } .mail-preview .subject { font-weight: 650; font-size: 20px; border-bottom: 1px solid var(--line); padding-bottom: var(--s3); }
@media print { body:has(.slide) { page: slide; } .slide { grid-template-columns: 1fr 90mm; } .slide h1 { font-size: 34pt; } .slide li { font-size: 18pt; } .slide .qr { width: 90mm; } .copy-field textarea { border: none; background: none; padding: 0; } }
@page slide { size: A4 landscape; margin: 14mm; }
.keyed-line { font: 24px/1.3 ui-monospace, "Liberation Mono", monospace; letter-spacing: 0.15em; max-width: none; } .keyed { max-height: 50vh; overflow-y: auto; border: 1px solid var(--line); border-radius: var(--round); padding: var(--s3) var(--s3) var(--s3) 2.6em; background: var(--panel); font-size: 16px; } .keyed li { padding: var(--s1) 3em var(--s1) var(--s2); position: relative; margin: 0; } .keyed .keyed-next { background: var(--wash); outline: 2px solid var(--strong); } .keyed-answer { position: absolute; right: var(--s3); top: var(--s1); font-weight: 650; }
.paper-form { max-width: 1000px; margin: 0 auto; } .paper-form h1 { font-size: 28px; margin-bottom: var(--s3); } .paper-items { margin-bottom: var(--s5); } .paper-items th[scope=row] { font-weight: 400; } .paper-step { text-align: center; width: 4.6em; font-size: 13px; font-weight: 400; } .paper-step span { display: block; } .paper-number { font-weight: 650; font-size: 16px; } .paper-box { width: 22px; height: 22px; border: 2px solid var(--ink); border-radius: 3px; margin: 0 auto; } .paper-line { border-bottom: 1px solid var(--field); height: 2.2em; margin: 0; } .paper-back { font-weight: 600; margin-top: var(--s5); }
@media print { .paper-form h1 { font-size: 16pt; } .paper-form { font-size: 10pt; } .paper-items { font-size: 9.5pt; margin-bottom: 3mm; } .paper-items th, .paper-items td { padding: 1.2mm 1.5mm; } .paper-items caption { font-size: 11pt; padding: 0 0 1mm; } .paper-step { width: 15mm; font-size: 7.5pt; hyphens: auto; } .paper-box { width: 5mm; height: 5mm; border: 0.4mm solid #000; } .paper-items tr { break-inside: avoid; } .paper-items thead { display: table-header-group; } .paper-words { break-inside: avoid; } .bare-header { display: none; } }
.tablet-page { max-width: 900px; margin: 0 auto; text-align: center; } .tablet-page h1 { font-size: clamp(30px, 6vw, 48px); } .tablet-page .lead { margin-left: auto; margin-right: auto; } .tablet-page .button { font-size: 24px; padding: 20px 32px; min-height: 72px; } .tablet-languages { list-style: none; padding: 0; display: grid; gap: var(--s4); justify-content: center; margin: var(--s6) 0; } .tablet-page .buttons { justify-content: center; }
.tablet .answer-way, .tablet .answer-languages, .tablet .answer-send .quiet, body:has(.tablet) .answer-foot { display: none; } .tablet .face { min-height: 64px; font-size: 20px; } .tablet .answer-send button:not(.quiet) { font-size: 24px; padding: 20px 32px; min-height: 72px; } .tablet-over { text-align: right; }
.paper-item { break-inside: avoid; margin: 0 0 var(--s4); } .paper-item p { margin: 0 0 var(--s1); } .paper-options { list-style: none; padding: 0; } .paper-options li { display: flex; gap: var(--s3); align-items: center; margin: 0 0 var(--s1); } .paper-options .paper-box { margin: 0; flex: none; } .paper-place { flex: none; width: 34px; height: 24px; border-bottom: 2px solid var(--ink); } .paper-key { flex: none; width: 1.4em; text-align: right; font-size: 13px; } .keyed-options { display: block; } .paper-themes { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s5); }

"""#),
        EmbeddedFile("assets/css/50-figures.css", #"""
.figure { margin: 0 0 var(--s6); } .figure-box { background: var(--panel); border: 1px solid var(--line); border-radius: var(--round); padding: var(--s4); }

.drawing { display: block; width: 100%; height: auto; font: 15px system-ui, sans-serif; }
.drawing text { fill: var(--ink); } .drawing .axis { fill: var(--quiet); font-size: 14px; } .drawing .strong { font-weight: 600; }
.drawing .label { font-size: 15px; } .drawing .value { font-size: 18px; font-weight: 650; } .drawing .inside { font-size: 13px; fill: #10201d; } .drawing .inside.strong { fill: #ffffff; }
.drawing .grid { stroke: var(--line); stroke-width: 1; } .drawing .between { stroke: var(--field); stroke-width: 3; stroke-linecap: round; }
.mark { stroke: var(--panel); stroke-width: 1.5; } .mark.staff { fill: var(--strong); } .mark.management { fill: #b4552d; } .mark.elected { fill: #5c4b9b; } .mark.other { fill: var(--panel); stroke: var(--ink); stroke-width: 2; }
.step-1 { fill: #8f4a1f; } .step-2 { fill: #dba67c; } .step-3 { fill: #d5d3cc; } .step-4 { fill: #8fc1bd; } .step-5 { fill: #11646a; } .step-none { fill: none; stroke: var(--field); stroke-dasharray: 3 2; }
.slope { stroke: var(--field); stroke-width: 2; fill: var(--field); } .slope.better { stroke: var(--better); fill: var(--better); stroke-width: 3; } .slope.worse { stroke: var(--worse); fill: var(--worse); stroke-width: 3; stroke-dasharray: 7 3; }
.twin { margin-top: var(--s1); font-size: 16px; }
.steps-legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: var(--s1) var(--s4); font-size: 15px; } .steps-legend li { margin: 0; display: inline-flex; align-items: center; gap: var(--s2); } .steps-legend svg { width: 16px; height: 16px; flex: none; }
@media (prefers-color-scheme: dark) { .mark.management { fill: #e79a70; } .mark.elected { fill: #b5a6f0; } .step-1 { fill: #b9693a; } .step-5 { fill: #2b8c91; } }
@media print { .figure-box { border: none; padding: 0; } .twin { display: none; } }
/* Rows of words with a strip each: the strip takes the width there is, its marks and letters keep their size. */
.strip-rows { list-style: none; padding: 0; margin: 0; } .strip-rows > li { margin: 0 0 var(--s4); } .strip-rows p { margin: 0; }
.strip-name a { display: inline-block; min-height: 24px; color: var(--ink); text-decoration-color: var(--field); } .strip-head-line { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--s4); }
.strip-line { display: grid; grid-template-columns: minmax(0, 1fr) 3.2em; gap: var(--s5); align-items: center; padding-left: 9px; } .strip-line.bars { grid-template-columns: minmax(0, 1fr) 92px; padding-left: 0; gap: var(--s3); }
.strip { width: 100%; height: 30px; display: block; overflow: visible; } .strip.bar { height: 34px; } .strip-none { width: 92px; height: 34px; display: block; } .step-axis { width: 100%; height: 20px; display: block; overflow: visible; }
.strip text, .strip-none text, .step-axis text { font-size: 14px; fill: var(--ink); } .step-axis text, .strip-none text { fill: var(--quiet); } .strip .inside { font-size: 13px; fill: #10201d; } .strip .inside.strong { fill: #ffffff; }
.strip .grid { stroke: var(--line); stroke-width: 1; } .strip .between { stroke: var(--field); stroke-width: 3; stroke-linecap: round; } .slope-from { fill: var(--panel); stroke: var(--field); stroke-width: 2; }
.strip-value { text-align: right; font-size: 20px; } .figure .marks-legend { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s5); } .marks-legend .strip-head { margin-left: auto; font-weight: 600; }
.narrow-only { display: none; } @media screen and (max-width: 699px) { .has-narrow .drawing { display: none; } .narrow-only { display: block; } .figure-box { padding: var(--s3); } .strip-line { gap: var(--s4); } .strip-line.bars { grid-template-columns: minmax(0, 1fr) 70px; gap: var(--s2); } .strip-none { width: 70px; } }
@media print { .strip, .strip-none { print-color-adjust: exact; } .strip-rows > li { break-inside: avoid; margin-bottom: 1mm; } }
/* A table whose columns do not fit becomes cards; each cell says its column. */
@media screen and (max-width: 859px) {
  .stacks, .stacks tbody, .stacks tr { display: block; } .stacks thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; } .stacks caption { display: block; }
  .stacks tr { display: grid; grid-template-columns: repeat(auto-fill, minmax(9em, 1fr)); gap: var(--s1) var(--s3); padding: var(--s3); border-bottom: 1px solid var(--line); } .stacks th[scope=row] { grid-column: 1 / -1; }
  .stacks th[scope=row], .stacks td { border: none; padding: var(--s1) 0; text-align: left; white-space: normal; min-width: 0; } .stacks td::before { content: attr(data-column); display: block; font-size: 15px; line-height: 1.25; color: var(--quiet); hyphens: auto; overflow-wrap: anywhere; }
  .stacks .tag { white-space: normal; } .stacks.of-words tr, .stacks.of-words th[scope=row], .stacks.of-words td { display: block; } .stacks.of-words td { position: relative; padding-left: 6.5em; } .stacks.of-words td::before { position: absolute; left: 0; top: 6px; width: 6.5em; }
}

"""#),
        EmbeddedFile("assets/css/55-results.css", #"""
.response .big { margin-bottom: var(--s2); } .stacks td strong { font-size: 20px; } .stacks .of { display: block; line-height: 1.2; }
.seen { list-style: none; padding: 0; max-width: none; } .seen li { padding: var(--s3) 0; border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: var(--s2) var(--s5); justify-content: space-between; } .seen li > div { flex: 1 1 28em; max-width: 75ch; } .seen form { margin: 0; display: flex; flex-wrap: wrap; gap: var(--s1) var(--s4); align-items: center; }
.pins { list-style: none; padding: 0; display: grid; gap: var(--s4); grid-template-columns: repeat(auto-fill, minmax(min(100%, 400px), 1fr)); max-width: none; } .pins li { margin: 0; } .pin-sentence { font-size: 20px; font-weight: 600; line-height: 1.35; }
blockquote { margin: 0 0 var(--s4); padding: var(--s1) 0 var(--s1) var(--s5); border-left: 3px solid var(--strong); font-size: 20px; } blockquote p { margin: 0; }
.statements { list-style: none; padding: 0; max-width: none; } .statements li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--s5); padding: var(--s2) 0; border-bottom: 1px solid var(--line); margin: 0; } .statements a { max-width: 70ch; display: inline-block; min-height: 24px; }
.choice-form { display: flex; flex-wrap: wrap; gap: var(--s3); align-items: end; } .choice-form label { flex-basis: 100%; font-weight: 600; margin-bottom: calc(-1 * var(--s2)); } .choice-form select { max-width: 22em; }
.sector-links { columns: 2 14em; } .sector-links a { display: inline-block; min-height: 24px; }
body.bare:has(.slide) main { max-width: none; padding-top: var(--s5); }
.slide { display: grid; grid-template-columns: 1fr 1fr; gap: var(--s6) var(--s8); align-items: center; max-width: 1700px; margin: 0 auto; min-height: calc(100vh - 140px); grid-template-rows: 1fr auto; font-size: clamp(20px, 1.4vw + 15px, 40px); line-height: 1.35; hyphens: auto; }
.slide h1 { font-size: clamp(26px, 2.2vw + 18px, 56px); } .slide-figure, .slide-words { min-width: 0; } .slide-number { font-size: clamp(84px, 13vw, 230px); white-space: nowrap; font-weight: 700; line-height: 1; color: var(--strong); margin: 0; letter-spacing: -0.03em; } .slide-under { color: var(--quiet); }
.slide-groups { margin: 0; } .slide-groups > div { display: flex; justify-content: space-between; align-items: baseline; gap: var(--s4); border-bottom: 1px solid var(--line); padding: var(--s3) 0; } .slide-groups dd { font-size: clamp(40px, 3vw + 28px, 96px); font-weight: 700; line-height: 1.1; margin: 0; color: var(--strong); }
.slide-bars { list-style: none; padding: 0; margin: 0; font-size: 0.82em; line-height: 1.25; } .slide-bars li { display: grid; grid-template-columns: minmax(0, 6fr) minmax(0, 5fr) 2.4em; gap: var(--s1) var(--s4); align-items: center; } .slide-bars li + li { margin-top: var(--s3); } .slide-bars svg { height: 16px; width: 100%; } .slide-bars strong { text-align: right; } .rail { fill: var(--line); } .run { fill: var(--strong); }
.slide-track { width: 100%; max-width: 14em; display: block; margin: var(--s3) 0 0; } .slide-track text { font-size: 17px; fill: var(--quiet); } .slide-track .rail-line { stroke: var(--line); stroke-width: 8; stroke-linecap: round; } .slide-track .run-line { stroke: var(--strong); stroke-width: 8; stroke-linecap: round; } .slide-track .is { fill: var(--strong); stroke: var(--paper); stroke-width: 3; } .slide-track .was { fill: var(--paper); stroke: var(--field); stroke-width: 3; } .slide-scale { color: var(--quiet); font-size: max(16px, 0.62em); margin: var(--s3) 0 0; }
.questions li { margin-bottom: var(--s4); }
.slide-nav { grid-column: 1 / -1; display: flex; gap: var(--s4); align-items: center; justify-content: center; font-size: 18px; }
@media (max-width: 800px) { .slide { grid-template-columns: minmax(0, 1fr); min-height: 0; gap: var(--s5); } .slide-words { order: -1; } .slide-nav { display: grid; grid-template-columns: 1fr 1fr; text-align: center; } .slide-nav [rel=prev], .slide-nav span { grid-column: 1; } .slide-nav [rel=next] { grid-column: 2; grid-row: 1; } .slide-nav span { grid-row: 2; } .slide-nav [rel=up] { grid-column: 2; grid-row: 2; } .slide-bars li { grid-template-columns: minmax(0, 1fr) auto; } .slide-bars svg { grid-row: 2; grid-column: 1 / -1; height: 10px; } }
.sheet-columns { display: grid; grid-template-columns: 3fr 2fr; gap: var(--s6); } .sheet h2 { font-size: 22px; margin-top: var(--s5); } .guide h2 { margin-top: 0; } .guide li { margin-bottom: var(--s3); }
.sheet-columns > * { min-width: 0; } @media screen { .sheet-columns { align-items: start; } }
@media (max-width: 800px) { .sheet-columns { grid-template-columns: minmax(0, 1fr); } }
.write-here { display: none; }
@media print {
  .sheet { font-size: 10pt; line-height: 1.4; } .sheet h1 { font-size: 17pt; margin-bottom: 2mm; } .sheet h2 { font-size: 12.5pt; margin-top: 4mm; } .sheet li, .sheet .guide li { margin-bottom: 1.5mm; } .sheet table { font-size: 10pt; } .sheet caption { font-size: 9.5pt; } .sheet th, .sheet td { padding: 1mm 1.5mm; } .sheet-columns { grid-template-columns: minmax(0, 11fr) minmax(0, 9fr); gap: 7mm; } .sheet .panel { padding: 5mm; margin: 0; } .sheet .guide { display: flex; flex-direction: column; } .slide { min-height: 0; font-size: 16pt; }
  .write-here { display: grid; flex: 1; grid-template-rows: 2fr 1fr 1fr; gap: 3mm; margin: 4mm 0 0; } .write-here div { border-bottom: 1px solid #777; min-height: 8mm; } .write-here dt { font-size: 9.5pt; color: #333; }
  .response { padding: 4mm; margin-bottom: 4mm; } .response p { margin-bottom: 1mm; } .seen a, .seen form { display: none; } section { margin-bottom: 6mm; } section:has(> #teemat) table { break-inside: avoid; } section:has(> #teemat) th[scope=row] { min-width: 40mm; } .figure:has(> .figure-box > .strip-rows) { break-inside: auto; margin-bottom: 4mm; } .strip-line { break-before: avoid; } .strip { height: 24px; clip-path: inset(0 -12px); } .seen li { padding: 1.2mm 0; } .pins { gap: 2mm; } .pins .panel { padding: 3mm 4mm; margin: 0; } .pin-sentence { font-size: 12pt; } .pins p { margin-bottom: 1mm; } #muutos + p { break-after: avoid; } .strip-words { break-before: avoid; line-height: 1.3; }
}
.came-of-it { list-style: none; padding: 0; } .came-of-it a { font-weight: 600; }

/* Choices, rankings and numbers: a bar for each option and voice. */
.item-result { margin: var(--s6) 0; } .item-result h3 { max-width: 60ch; }
.item-sentences { max-width: 70ch; }
.option-rows > li { margin-bottom: var(--s4); } .option-rows .strip-name { margin: 0 0 var(--s1); }
.option-line { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--s3); margin: 2px 0; }
.option-who { flex: 0 0 11rem; } .option-bar { flex: 1 1 8rem; height: 16px; min-width: 6rem; width: auto; } .option-figure { flex: 0 1 12rem; white-space: normal; }
.option-track { fill: var(--wash); } .option-fill { fill: var(--strong); }
@media (max-width: 679px) { .option-who { flex-basis: 100%; } }
@media (forced-colors: active) { .option-fill { fill: CanvasText; } .option-track { fill: Canvas; stroke: CanvasText; } }

"""#),
        EmbeddedFile("assets/css/56-comparison.css", #"""
/* Rounds side by side: small charts of one scale, a line for each voice. */
.courses { list-style: none; padding: 0; display: grid; gap: var(--s4); grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr)); max-width: none; } .courses > li { margin: 0; background: var(--panel); border: 1px solid var(--line); border-radius: var(--round); padding: var(--s4); display: flex; flex-direction: column; }
.courses h3 { margin: 0 0 var(--s2); font-size: 20px; } .courses ul { list-style: none; padding: 0; margin: var(--s2) 0 0; font-size: 16px; } .courses .drawing { margin-top: auto; }
.course { fill: none; stroke-width: 2.5; stroke-linejoin: round; } .course.staff { stroke: var(--strong); } .course.management { stroke: #b4552d; stroke-dasharray: 9 3; } .course.elected { stroke: #5c4b9b; stroke-dasharray: 3 3; } .course.other { stroke: var(--ink); }
.band { stroke: none; opacity: 0.13; } .band.staff { fill: var(--strong); } .band.management { fill: #b4552d; } .band.elected { fill: #5c4b9b; } .band.other { fill: var(--ink); } .cut { stroke: var(--field); stroke-width: 1.5; }
.drawing .label { font-size: 14px; }
.round-choice { border: 1px solid var(--line); border-radius: var(--round); padding: var(--s4); margin: 0 0 var(--s4); } .round-choice legend { font-weight: 600; padding: 0 var(--s2); } .round-choice label { display: flex; gap: var(--s3); align-items: baseline; min-height: 32px; font-weight: 400; } .round-choice input { width: 20px; height: 20px; flex: none; }
.comparison-form .choice-form { margin-bottom: 0; } .was-worded { display: block; color: var(--quiet); font-size: 15px; }
.stacks .course-word { display: block; font-size: 15px; } .pairs { padding-left: 1.3em; max-width: 75ch; } .pairs li { margin-bottom: var(--s3); }
.published { list-style: none; padding: 0; max-width: none; display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s5); } .published > li { margin: 0; } .published h2, .share-note h4 { margin-top: 0; } .published h2 { font-size: 22px; } .published .source { font-size: 15px; color: var(--quiet); }
.share-rows { list-style: none; padding: 0; margin: var(--s3) 0; } .share-rows li { display: grid; grid-template-columns: 8em minmax(0, 1fr) 12em; gap: var(--s3); align-items: center; margin: 2px 0; } .share-rows .own { font-weight: 650; } .share-rows .own-name { grid-column: 1 / -1; font-weight: 400; overflow-wrap: anywhere; } .share-rows svg { width: 100%; height: 18px; display: block; } .share-track { fill: var(--wash); } .share-fill { fill: var(--field); } .own .share-fill { fill: var(--strong); } .share-span { fill: var(--field); opacity: 0.45; }
@media (max-width: 560px) { .share-rows li { grid-template-columns: max-content minmax(0, 1fr); } .share-rows li > span:last-child { text-align: right; } .published h2 { hyphens: auto; } .published .panel { padding: var(--s4); } .share-rows svg { grid-row: 2; grid-column: 1 / -1; } .share-rows .own svg { grid-row: 3; } }
@media (prefers-color-scheme: dark) { .course.management { stroke: #e79a70; } .course.elected { stroke: #b5a6f0; } .band.management { fill: #e79a70; } .band.elected { fill: #b5a6f0; } .band { opacity: 0.2; } }
@media (forced-colors: active) { .course, .cut { stroke: CanvasText; } .band { fill: none; } .share-fill { fill: CanvasText; } .share-track { fill: Canvas; stroke: CanvasText; } }
@media print { .courses { grid-template-columns: 1fr 1fr; gap: 3mm; } .courses > li { break-inside: avoid; padding: 3mm; } .courses ul { font-size: 9.5pt; } .course, .band { print-color-adjust: exact; } .published > li { break-inside: avoid; } }

"""#),
        EmbeddedFile("assets/css/57-inquiries.css", #"""
/* Inquiries: what organisations answer by name. */
.row-about { display: block; font-size: 15px; font-weight: 400; color: var(--quiet); }
.panel > h2:first-child, .share-note > h3, .org-letter > h2 { margin-top: 0; }
.org-form .field input:not([type="radio"]) { max-width: 40rem; } .org-form .choice { align-items: flex-start; min-height: 44px; padding: var(--s2) 0; max-width: 62ch; font-weight: 400; } .org-form .choice input { flex: none; margin-top: 3px; }
.org-two { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr)); gap: 0 var(--s4); } .org-two legend { grid-column: 1 / -1; }
.org-message { border-left: 3px solid var(--line); padding-left: var(--s4); max-width: 62ch; }
.org-answers dt { padding-top: var(--s3); } .org-answers dd { padding-top: var(--s3); } .org-answers { grid-template-columns: minmax(9em, 24em) 1fr; }
.org-history { list-style: none; padding: 0; } .org-history p { margin: 0; } .org-history summary { min-height: 32px; }
.org-names { columns: 16em; padding-left: 1.2em; } .org-names li { break-inside: avoid; } .org-names .tag { margin-left: var(--s2); }
.org-groupings ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: var(--s2); margin: var(--s5) 0; } .org-groupings li { margin: 0; }
.org-groupings a { display: inline-flex; align-items: center; min-height: 44px; padding: 6px 16px; border: 1px solid var(--line); border-radius: 99px; background: var(--panel); text-decoration: none; }
.org-groupings a[aria-current] { border-color: var(--strong); box-shadow: inset 0 0 0 1px var(--strong); font-weight: 650; }
.org-item { margin-top: var(--s6); } .org-item h2, .item-result > h2 { font-size: 22px; } .org-own { margin-bottom: var(--s3); }
.org-who summary { min-height: 32px; } .org-hash code { overflow-wrap: anywhere; font-size: 13px; }
.share-rows .share-break { display: block; border-top: 2px dashed var(--field); margin: var(--s3) 0 var(--s2); padding-top: var(--s1); font-size: 15px; color: var(--quiet); }
.org-letter { max-width: 46rem; } .org-letter h2 { font-size: 22px; } .org-letter-to { color: var(--quiet); } .org-letter-link { display: flex; flex-wrap: wrap; gap: var(--s4); align-items: center; }
.sample { background: var(--wash); padding: var(--s3); border-radius: var(--round); white-space: pre-wrap; overflow-wrap: anywhere; }
.municipalities fieldset { border: none; padding: 0; margin: 0 0 var(--s4); columns: 12em; } .municipalities legend { font-weight: 600; column-span: all; } .municipalities label { break-inside: avoid; }
@media (max-width: 560px) { .org-answers { grid-template-columns: minmax(0, 1fr); } .org-answers dd { padding-top: 0; } }
@media print { .org-letter { border: none; padding: 0; break-after: page; max-width: none; } .item-result { break-inside: avoid; } .org-who { break-inside: auto; } }

"""#),
        EmbeddedFile("assets/css/60-board.css", #"""
/* The theme board: tiles, the thin scale, one theme, the sheet for the wall. */
.theme-board { list-style: none; padding: 0; display: grid; gap: var(--s4); grid-template-columns: repeat(4, minmax(0, 1fr)); margin: 0 0 var(--s5); max-width: none; } .theme-board > li { margin: 0; display: flex; }
@media (max-width: 1080px) { .theme-board { grid-template-columns: repeat(2, minmax(0, 1fr)); } } @media (max-width: 620px) { .theme-board { grid-template-columns: minmax(0, 1fr); } }
.tile { background: var(--panel); border: 1px solid var(--line); border-top: 4px solid var(--strong); border-radius: var(--round); padding: var(--s4); display: flex; flex-direction: column; width: 100%; min-width: 0; }
.tile.incomplete { border: 2px dashed var(--field); border-top-width: 4px; }
.tile h2 { font-size: 19px; margin: 0 0 var(--s2); letter-spacing: 0; hyphens: auto; } @media (min-width: 621px) { .tile h2 { min-height: 2.44em; } } .tile h2 a { color: var(--ink); text-decoration-color: var(--field); }
.tile-label { margin: 0; font-size: 15px; line-height: 1.3; color: var(--quiet); } .tile-score { display: flex; align-items: flex-end; gap: var(--s3); min-height: 52px; margin: var(--s1) 0 var(--s3); } .tile-score p { margin: 0; }
.tile-marks { display: flex; flex-wrap: wrap; gap: 0 var(--s4); margin: var(--s1) 0 var(--s2); font-size: 15px; line-height: 1.3; } .tile-marks .legend-group { gap: var(--s1); } .board-help { max-width: 70ch; } .board-help p { margin-bottom: var(--s3); }
.tile-number { font-size: 48px; line-height: 1; font-weight: 680; letter-spacing: -0.02em; } .tile-number.none { color: var(--empty); }
.tile-change { font-size: 15px; line-height: 1.3; padding-bottom: 3px; }
.score-track { display: block; width: 100%; height: auto; max-width: 420px; margin: 0; overflow: visible; } .track-line { stroke: var(--field); stroke-width: 2; } .track-tick { stroke: var(--field); stroke-width: 1.5; }
.track-number { fill: var(--quiet); font-size: 13px; } .track-target { stroke: var(--ink); stroke-width: 1.5; fill: var(--ink); }
.tile-meaning { flex: 1; margin: var(--s2) 0 var(--s3); font-size: 17px; line-height: 1.4; }
.tile-facts { margin: 0; font-size: 15px; line-height: 1.4; border-top: 1px solid var(--line); padding-top: var(--s2); } .tile-facts > div { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--s3); padding: 2px 0; } .tile-facts dt { color: var(--quiet); flex: none; } .tile-facts dd { margin: 0 0 0 auto; text-align: right; min-width: 0; } .tile-facts a { display: inline-block; min-height: 24px; }
.legend-group { display: inline-flex; align-items: center; gap: var(--s2); } .legend-group svg { flex: none; }
.theme-score { margin-bottom: var(--s3); } .theme-score p { margin: 0 0 var(--s1); } .theme-score .tile-number { font-size: 64px; }
.theme-statements { list-style: none; padding: 0; } .theme-statements > li { border-bottom: 1px solid var(--line); padding: var(--s3) 0; margin: 0; display: grid; gap: 0 var(--s5); } @media (min-width: 620px) { .theme-statements > li { grid-template-columns: minmax(0, 1fr) 240px; align-items: center; } .theme-statements .score-track { grid-column: 2; grid-row: 1 / 3; margin: 0; } } .theme-statements p { margin: 0; }
.plain-list { list-style: none; padding: 0; } .plain-list > li { border-bottom: 1px solid var(--line); padding: var(--s3) 0; margin: 0; } .plain-list p { margin: var(--s1) 0 0; }
.versions blockquote { margin: var(--s2) 0; border-left: 3px solid var(--line); padding-left: var(--s4); } .versions blockquote p { margin: 0; }
.order-list { list-style: none; padding: 0; } .order-list > li { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s4); align-items: center; border-bottom: 1px solid var(--line); padding: var(--s3) 0; margin: 0; }
.order-list .field { display: flex; flex-direction: row-reverse; flex-wrap: wrap; gap: var(--s2) var(--s3); align-items: center; justify-content: flex-end; margin: 0; flex: 1 1 18em; } .order-list .field label { margin: 0; } .order-list input.short { width: 4.5em; } .order-list .problem { order: -1; margin: 0; width: 100%; }
.board-sheet { background: var(--panel); border: 1px solid var(--line); border-radius: var(--round); padding: var(--s5); margin: 0 auto var(--s6); max-width: 1560px; } body.bare main.column:has(.board-sheet) { max-width: none; }
.sheet-head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: flex-end; gap: var(--s3) var(--s6); margin-bottom: var(--s4); } .sheet-head h1 { margin: 0; font-size: 30px; } .sheet-head .marks-legend { margin: 0; } .sheet-name { display: flex; align-items: center; gap: var(--s3); font-weight: 650; font-size: 20px; margin: 0 0 var(--s2); }
.sheet-foot { display: flex; flex-wrap: wrap; justify-content: space-between; gap: var(--s2) var(--s5); border-top: 1px solid var(--line); padding-top: var(--s3); font-size: 15px; color: var(--quiet); } .sheet-foot p { margin: 0; }
.sheet-tools { max-width: 1560px; margin: 0 auto var(--s5); } .sheet-tools ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: var(--s2) var(--s5); }
@page board-a3 { size: A3 landscape; margin: 10mm; }
@page board-a4 { size: A4 landscape; margin: 8mm; }
@media print {
  .theme-board { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 4mm; font-size: 10pt; } .board-sheet .theme-board { grid-template-columns: repeat(4, minmax(0, 1fr)); } .tile h2 { min-height: 0; } .tile-label, .tile-marks { font-size: 8.5pt; } .tile-marks { margin: 0; } .theme-board .tile-number { font-size: 28pt; } .theme-board .tile-meaning { font-size: 10.5pt; margin: 1mm 0; } .theme-board .tile-facts, .theme-board .tile-change { font-size: 9pt; } .theme-board .score-track { max-width: 70mm; margin: 0; } .theme-board .tile { padding: 3mm; } .theme-board .tile-score { min-height: 0; margin: 0.5mm 0 1mm; } .tile { break-inside: avoid; border-color: #777; } .tile h2 a { text-decoration: none; }
  .board-sheet { border: none; padding: 0; margin: 0; max-width: none; } .board-sheet .theme-board { grid-auto-rows: 1fr; } .board-sheet .tile-facts a { min-height: 0; }
  .board-sheet.a3 { page: board-a3; height: 274mm; display: flex; flex-direction: column; } .board-sheet.a3 .theme-board { flex: 1; font-size: 13pt; } .board-sheet.a3 .tile { padding: 4mm; } .board-sheet.a3 .tile h2 { font-size: 16pt; margin-bottom: 1mm; } .board-sheet.a3 .tile-number { font-size: 40pt; } .board-sheet.a3 .tile-meaning { font-size: 13pt; margin: 1.5mm 0; } .board-sheet.a3 .tile-facts { font-size: 11.5pt; } .board-sheet.a3 .tile-change { font-size: 11.5pt; } .board-sheet .other-language { font-size: 0.7em; padding: 0 1mm; } .board-sheet.a3 .tile-label, .board-sheet.a3 .tile-marks { font-size: 11pt; } .board-sheet.a3 .score-track { max-width: 68mm; } .board-sheet.a3 .sheet-head { margin-bottom: 3mm; } .board-sheet.a3 .sheet-foot { font-size: 10pt; padding-top: 2mm; } .board-sheet.a3 .sheet-head h1 { font-size: 22pt; }
  .board-sheet.a4 { page: board-a4; height: 190mm; display: flex; flex-direction: column; } .board-sheet.a4 .theme-board { flex: 1; gap: 2.5mm; margin-bottom: 2mm; } .board-sheet.a4 .tile { padding: 2mm 2.5mm; } .board-sheet.a4 .tile-facts { padding-top: 0.5mm; } .board-sheet.a4 .tile-facts > div { padding: 0.3mm 0; } .board-sheet.a4 .tile h2 { font-size: 11pt; margin: 0 0 1mm; } .board-sheet.a4 .tile-number { font-size: 22pt; } .board-sheet.a4 .tile-change, .board-sheet.a4 .tile-facts { font-size: 8pt; } .board-sheet.a4 .tile-meaning { font-size: 9pt; margin: 1mm 0; } .board-sheet.a4 .sheet-head { margin-bottom: 3mm; } .board-sheet.a4 .sheet-head h1 { font-size: 15pt; } .board-sheet.a4 .sheet-name { font-size: 11pt; margin: 0; } .board-sheet.a4 .tile-score { min-height: 0; } .board-sheet.a4 .marks-legend { font-size: 8pt; } .board-sheet.a4 .sheet-foot { font-size: 7.5pt; gap: 1mm 4mm; padding-top: 1.5mm; } .board-sheet.a4 .score-track { margin: 0; max-width: 50mm; max-height: 11mm; } .board-sheet.a4 .tile-label, .board-sheet.a4 .tile-marks { font-size: 7.5pt; line-height: 1.15; }
  body.bare:has(.board-sheet) .bare-header { display: none; } .mark, .track-target { print-color-adjust: exact; }
}

"""#),
        EmbeddedFile("assets/css/65-direction.css", #"""
/* The direction: the second line of the menu, the four steps, values, remarks on coverage. */
.path-nav { border-top: 1px solid var(--line); font-size: 16px; } .path-nav > div { max-width: 1200px; margin: 0 auto; padding: 0 var(--s5); display: flex; flex-wrap: wrap; gap: 0 var(--s5); } .path-groups, .path-pages { list-style: none; display: flex; flex-wrap: wrap; gap: 0 var(--s4); padding: 0; margin: 0; } .path-nav li { margin: 0; }
.path-nav a { display: inline-block; padding: var(--s2) 0; min-height: 24px; color: var(--quiet); text-decoration: none; } .path-nav a:hover { text-decoration: underline; } .path-nav a[aria-current] { color: var(--ink); font-weight: 650; } .path-pages a[aria-current] { text-decoration: underline; text-decoration-thickness: 2px; text-decoration-color: var(--strong); text-underline-offset: 0.4em; }
@media (min-width: 901px) { .path-pages { border-left: 1px solid var(--line); padding-left: var(--s5); margin: var(--s1) 0; align-items: center; } .path-pages a { padding: var(--s1) 0; } }
.start-steps { list-style: none; padding: 0; display: grid; gap: var(--s4); grid-template-columns: repeat(2, minmax(0, 1fr)); counter-reset: step; } @media (max-width: 900px) { .start-steps { grid-template-columns: minmax(0, 1fr); } }
.start-steps > li { margin: 0; counter-increment: step; } .start-steps h2 { margin-top: 0; font-size: 22px; } .start-steps h2::before { content: counter(step) ". "; color: var(--quiet); } .start-steps > li.done { border-left: 4px solid var(--better); }
.start-points { list-style: none; padding: 0; } .start-points > li, .start-points > li.done { display: grid; grid-template-columns: 1.5em minmax(0, 1fr); } .start-points .open { color: var(--quiet); }
.values { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: var(--s2) var(--s3); } .values li { margin: 0; border: 2px solid var(--strong); border-radius: 99px; padding: 2px 16px; font-weight: 600; }
.cover-group { margin-bottom: var(--s6); } .cover-group h2 { font-size: 22px; margin-top: var(--s5); } .cover-list { list-style: none; padding: 0; max-width: 70ch; } .cover-list li { border-left: 4px solid var(--waiting); padding: var(--s1) 0 var(--s1) var(--s4); margin: 0 0 var(--s3); }
.ideas p { margin: 0 0 var(--s2); } .ideas .quiet + p { margin-top: calc(-1 * var(--s1)); } .repeated { border-left: 3px solid var(--line); padding-left: var(--s4); } .repeated .field { margin-bottom: var(--s3); }
@media (max-width: 900px) { .path-nav > div { display: block; } .path-pages { padding-bottom: var(--s2); } .path-pages a { padding: var(--s1) 0; } } @media (max-width: 560px) { .path-nav > div { padding: 0 var(--s4); } .path-nav { font-size: 15px; } .path-nav ul { gap: 0 var(--s3); } .path-groups { justify-content: space-between; } }
@media print { .start-steps > li, .cover-list li { break-inside: avoid; } }
.notice > h2:first-child { margin-top: 0; font-size: 22px; }

"""#),
        EmbeddedFile("assets/css/70-roadmap.css", #"""
/* The path: controls, timeline, columns, one action, its chain. */
.tag.phase { border-width: 1.5px; } .tag.phase.ph-draft { border-style: dashed; border-color: var(--empty); color: var(--empty); background: none; }
.tag.phase.ph-planned { background: var(--panel); border-color: var(--strong); } .tag.phase.ph-going { background: color-mix(in oklab, var(--strong) 22%, var(--panel)); border-color: var(--strong); }
.tag.phase.ph-done { background: color-mix(in oklab, var(--better) 16%, var(--panel)); border-color: var(--better); } .tag.phase.ph-done::before { content: "✓ "; }
.tag.phase.ph-paused { border-color: var(--waiting); border-style: dashed; } .tag.phase.ph-stopped { border-color: var(--field); } .tag.phase.ph-stopped::before { content: "× "; }
.tag-row .tag { margin: 0 2px 4px 0; }
.path-controls { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s5); align-items: flex-start; margin: var(--s5) 0; }
.path-views ul { list-style: none; display: inline-flex; padding: 0; margin: 0; border: 1px solid var(--field); border-radius: var(--round); overflow: hidden; background: var(--panel); }
.path-views li { margin: 0; } .path-views li + li { border-left: 1px solid var(--field); }
.path-views a { display: block; padding: var(--s2) var(--s4); text-decoration: none; color: var(--ink); } .path-views a:hover { background: var(--wash); }
.path-views a[aria-current] { background: var(--accent); color: var(--on-accent); font-weight: 600; } .path-views a:focus-visible { outline-offset: -4px; }
.path-views a[aria-current]:focus-visible { outline-color: var(--on-accent); }
.parts { margin-top: var(--s5); } .parts ul { list-style: none; display: flex; gap: var(--s5); padding: 0; } .parts a { display: inline-block; padding: var(--s2) 0; }
.path-filter { flex: 1 1 20em; margin: 0; } .path-filter form { margin: var(--s3) 0 0; } .path-filter .field { margin-bottom: var(--s4); } .path-filter .buttons { margin: 0; }
.marks-legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: var(--s2) var(--s4); align-items: center; margin-bottom: var(--s3); max-width: none; } .marks-legend li { margin: 0; }
.diamond-sign { color: var(--strong); font-size: 20px; line-height: 1; }

.timeline { overflow-x: auto; background: var(--panel); border: 1px solid var(--line); border-radius: var(--round); margin-bottom: var(--s4); }
.timeline-lanes { width: max-content; min-width: 100%; padding: 0 var(--s3); }
.timeline svg { display: block; max-width: none; overflow: visible; } .timeline-lane { border-top: 1px solid var(--line); position: relative; }
.timeline-name { position: sticky; left: 0; width: max-content; max-width: min(90vw, 60ch); font-size: 16px; margin: 0 0 -34px; height: 34px; padding: 7px var(--s2) 0 0; z-index: 1; line-height: 1.25; white-space: nowrap; }
.timeline-name a { color: var(--ink); background: var(--panel); padding: 1px 6px 1px 0; } .timeline-name .tag { margin-left: var(--s2); font-weight: 400; }
.timeline .year { stroke: var(--field); stroke-width: 1; opacity: 0.55; } .timeline .quarter { stroke: var(--line); stroke-width: 1; }
.timeline .today { stroke: var(--strong); stroke-width: 2; stroke-dasharray: 1 0; } .timeline .today-flag { fill: var(--accent); } .timeline .today-word { fill: var(--on-accent); font-size: 13px; font-weight: 600; }
.timeline .year-word { fill: var(--ink); font-size: 17px; font-weight: 650; } .timeline .quarter-word { fill: var(--quiet); font-size: 12px; }
.timeline .target { fill: transparent; } .timeline .shape { fill: var(--panel); stroke: var(--strong); stroke-width: 1.5; }
.timeline .ph-going .shape { fill: color-mix(in oklab, var(--strong) 22%, var(--panel)); stroke-width: 2; }
.timeline .ph-done .shape { fill: color-mix(in oklab, var(--better) 16%, var(--panel)); stroke: var(--better); }
.timeline .ph-paused .shape { fill: var(--wash); stroke: var(--waiting); stroke-dasharray: 5 3; } .timeline .ph-stopped .shape { fill: var(--wash); stroke: var(--field); }
.timeline .ph-draft .shape { fill: none; stroke: var(--empty); stroke-dasharray: 3 3; }
.timeline .sign { fill: none; stroke: var(--strong); stroke-width: 2; } .timeline .sign.full { fill: var(--strong); stroke: none; } .timeline .ph-done .sign { stroke: var(--better); }
.timeline .ph-paused .sign { stroke: var(--waiting); } .timeline .ph-stopped .sign, .timeline .ph-draft .sign { stroke: var(--empty); }
.timeline .late { stroke: var(--worse); stroke-width: 3; stroke-dasharray: 6 4; fill: none; } .timeline .diamond { fill: var(--strong); stroke: var(--panel); stroke-width: 2; }
.timeline .label { fill: var(--ink); font-size: 14px; unicode-bidi: isolate; } .timeline .ground { fill: var(--panel); }
.timeline .ph-stopped .label, .timeline .ph-draft .label { fill: var(--quiet); }
.timeline .remark { fill: var(--quiet); } .timeline .remark.worse { fill: var(--worse); font-weight: 600; } .timeline .remark.waiting { fill: var(--waiting); font-weight: 600; }
.timeline a:hover .name, .timeline a:hover .label { text-decoration: underline; } .timeline svg a:focus-visible { outline: none; } .timeline a:focus-visible .target { stroke: var(--strong); stroke-width: 3; }
/* Narrow: rows of words with strips in the place of the drawing that scrolls. */
.timeline.as-rows { display: none; overflow: visible; padding: var(--s2) var(--s3) var(--s3); } .as-rows h3 { font-size: 18px; margin: var(--s5) 0 var(--s2); } .as-rows h3 a { color: var(--ink); } .as-rows h3 .tag { margin-left: var(--s2); font-weight: 400; }
.as-rows ul { list-style: none; padding: 0; margin: 0; } .as-rows li { margin: 0; padding: var(--s2) 0 var(--s3); border-top: 1px solid var(--line); } .as-rows p { margin: 0; } .as-rows .strip-name a { line-height: 1.35; }
.timeline-years { position: sticky; top: 0; z-index: 1; width: 100%; height: 48px; background: var(--panel); border-bottom: 1px solid var(--line); } .timeline-strip { width: 100%; height: 18px; margin: var(--s1) 0 var(--s2); } .timeline .today-name { fill: var(--strong); font-size: 14px; font-weight: 600; }
/* In what <use> repeats only plain selectors match. */ line.year { stroke: var(--field); opacity: 0.55; } line.today { stroke: var(--strong); stroke-width: 2; }
@media screen and (max-width: 1199px) { .timeline.on-screen, .timeline-legend { display: none; } .timeline.as-rows { display: block; } }

.path-columns { display: grid; gap: var(--s4); grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr)); align-items: start; margin-bottom: var(--s5); } .path-stack { display: grid; gap: var(--s4); min-width: 0; }
.path-column { margin: 0; background: var(--wash); border-radius: var(--round); padding: var(--s3); border-top: 3px solid var(--strong); min-width: 0; }
.path-column.ph-draft { border-top: 3px dashed var(--empty); } .path-column.ph-done { border-color: var(--better); } .path-column.ph-paused { border-top: 3px dashed var(--waiting); } .path-column.ph-stopped { border-color: var(--field); }
.path-column h2 { font-size: 18px; margin: 0 0 var(--s3); } .path-column ul { list-style: none; padding: 0; margin: 0; } .path-column li + li { margin-top: var(--s3); }
.column-empty { border: 2px dashed var(--line); border-radius: var(--round); padding: var(--s3); margin: 0; color: var(--empty); font-size: 15px; }
.action-card { background: var(--panel); border: 1px solid var(--line); border-radius: var(--round); padding: var(--s3); overflow-wrap: anywhere; hyphens: auto; } .action-card p { margin: 0 0 var(--s1); } .action-card > :last-child { margin-bottom: 0; }
.action-card h3 { font-size: 16px; margin: 0 0 var(--s1); letter-spacing: 0; } .action-card a { color: var(--ink); } .card-remarks span { display: block; } .card-remarks .worse, .card-remarks .waiting { font-weight: 600; }


.action-page { display: grid; margin-top: var(--s5); gap: var(--s5) var(--s7); grid-template-columns: minmax(0, 1fr); } @media (min-width: 900px) { .action-page { grid-template-columns: minmax(0, 1fr) 330px; grid-template-rows: auto 1fr; } .action-side { grid-column: 2; grid-row: 1 / 3; } .action-main, .action-story { grid-column: 1; } }
.action-story { max-width: 70ch; min-width: 0; } .action-story > :first-child, .action-story > :first-child > h2 { margin-top: 0; }
.action-main { max-width: 70ch; } .action-main section { margin-bottom: var(--s6); } .action-main h2 { font-size: 22px; margin-top: 0; } .action-main h3 { font-size: 18px; margin-top: var(--s4); }
.action-need p { font-size: 20px; line-height: 1.45; }
.action-facts { margin: 0 0 var(--s5); border-top: 1px solid var(--line); } .action-facts > div { padding: var(--s3) 0; border-bottom: 1px solid var(--line); } .action-facts dt { color: var(--quiet); font-size: 15px; } .action-facts dd { margin: 0; } .action-facts dd p { margin: var(--s1) 0 0; }
.bare-list { list-style: none; padding: 0; margin: 0; } .action-tools h2 { font-size: 20px; margin-top: 0; } .action-tools .field { margin-bottom: var(--s4); }
.indicator-figure { background: var(--panel); border: 1px solid var(--line); border-radius: var(--round); padding: var(--s5); } .indicator-figure figcaption { font-weight: 600; margin-bottom: var(--s3); } .indicator-figure > :last-child { margin: 0; }
.indicator-figures { display: flex; flex-wrap: wrap; gap: var(--s3) var(--s7); margin: 0 0 var(--s2); } .indicator-figures dt { color: var(--quiet); font-size: 15px; } .indicator-figures dd { margin: 0; font-size: 22px; } .indicator-figures .now dd { font-size: 36px; font-weight: 650; line-height: 1; }
.indicator-figures div { display: flex; flex-direction: column; justify-content: flex-end; } .indicator-figures .empty { font-size: 18px; font-weight: 400; }
.indicator-track { width: 100%; display: block; overflow: visible; } .indicator-track .way { stroke: var(--line); stroke-width: 10; } .indicator-track .come { stroke: var(--strong); stroke-width: 10; } .indicator-track .come.back { stroke: var(--worse); stroke-dasharray: 4 3; }
.indicator-track .end { stroke: var(--field); stroke-width: 2; fill: none; } .indicator-track .end.target { stroke: var(--ink); fill: var(--panel); } .indicator-track .now { fill: var(--panel); stroke: var(--strong); stroke-width: 4; }
.small-steps { list-style: none; padding: 0; } .small-steps > li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: var(--s1) var(--s4); align-items: flex-start; padding: var(--s2) 0; border-bottom: 1px solid var(--line); margin: 0; } .small-steps form { margin: 0; }
.step-words { display: flex; gap: var(--s3); flex: 1 1 18em; } .step-sign { flex: none; width: 22px; height: 22px; margin-top: 3px; border: 2px solid var(--field); border-radius: 50%; text-align: center; line-height: 18px; font-size: 14px; font-weight: 700; }
.small-steps .is-done .step-sign { border-color: var(--better); color: var(--better); } .small-steps .is-done .step-words > span + span { color: var(--quiet); }
.chain { margin-top: var(--s7); max-width: 70ch; } .chain ol { list-style: none; padding: 0; margin: 0; }
.chain li { position: relative; margin: 0; padding: 0 0 var(--s5) var(--s6); } .chain li p { margin: 0; }
.chain li::before { content: ""; position: absolute; left: 5px; top: 7px; width: 12px; height: 12px; border-radius: 50%; background: var(--panel); border: 3px solid var(--strong); }
.chain li::after { content: ""; position: absolute; left: 10px; top: 25px; bottom: -4px; width: 2px; background: var(--line); } .chain li:last-child::after { display: none; }
.chain li.chain-here::before { background: var(--strong); left: 2px; width: 18px; height: 18px; top: 4px; } .chain li.chain-missing::before { border-style: dashed; border-color: var(--empty); }
.chain-kind { display: flex; flex-wrap: wrap; gap: 0 var(--s3); font-size: 15px; } .chain-figures { list-style: none; padding: 0; margin: var(--s1) 0 0; display: flex; flex-wrap: wrap; gap: var(--s1) var(--s5); } .chain-figures li { padding: 0; } .chain-figures li::before, .chain-figures li::after { display: none; }
.versions ol { list-style: none; padding: 0; max-width: 70ch; } .versions li { border-bottom: 1px solid var(--line); padding: var(--s2) 0; margin: 0; } .versions p { margin: 0; }
.form-part { border-top: 1px solid var(--line); margin: 0; padding: var(--s2) 0; } .form-part > summary { font-weight: 600; font-size: 20px; } .form-part[open] { padding-bottom: var(--s5); } .form-part + .field { border-top: 1px solid var(--line); padding-top: var(--s5); }
.both-versions { border: 3px solid var(--waiting); border-radius: var(--round); padding: var(--s4) var(--s5); background: var(--panel); margin-bottom: var(--s6); } .both-versions h2 { margin-top: 0; font-size: 22px; } .both-versions td { min-width: 14em; } .both-versions td p { margin: 0; white-space: pre-line; }
.side-by-side .languages-of-text { grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr)); gap: 0 var(--s5); } .side-by-side .languages-of-text .field { margin-bottom: var(--s3); } .side-by-side .languages-of-text label { font-weight: 400; font-size: 16px; } .side-by-side textarea { min-height: 5em; }
.model-step { height: 100%; display: flex; flex-direction: column; } .model-step h3 { margin-top: 0; } .model-step form { margin: auto 0 0; } .model-step details { margin-bottom: var(--s4); }
@media (max-width: 560px) { .indicator-figure { padding: var(--s4); } .indicator-figures { gap: var(--s3) var(--s5); } .indicator-figures dd { font-size: 19px; } .indicator-figures .now dd { font-size: 28px; } .path-views a { padding: var(--s2) var(--s3); } }
.timeline.on-paper { display: none; }
@page list { size: A4 landscape; margin: 12mm 14mm 16mm; }
@page path { size: A3 landscape; margin: 10mm 12mm 12mm; }
@media print {
  .timeline.on-screen { display: none; } .timeline.on-paper { display: block; } .timeline { overflow: visible; border: none; margin: 0; } .timeline-lanes { width: 91%; padding: 0; min-width: 0; } .timeline svg { width: 100%; height: auto; } .timeline-lane { break-inside: avoid; }
  .timeline-name { position: static; font-size: 10.5pt; height: 6mm; margin-bottom: -6mm; padding-top: 1mm; } .timeline-name .tag { font-size: 8pt; } body:has(.path-timeline) h1 { font-size: 17pt; margin: 0 0 1mm; } body:has(.path-timeline) .lead { font-size: 11pt; margin: 0 0 2mm; max-width: none; } body:has(.path-timeline) .marks-legend { font-size: 9pt; margin-bottom: 2mm; } body:has(.path-timeline) .tag { font-size: 9pt; } body:has(.path-timeline) .site-header-row { padding-bottom: 2mm; } .path-columns { display: block; } .path-stack { margin-bottom: 2mm; } .stacks.of-words { font-size: 9.5pt; line-height: 1.35; } .stacks.of-words th, .stacks.of-words td { padding: 1.5mm 2mm; } .path-stack:has(section + section) { grid-template-columns: 1fr 1fr; } .path-column { padding: 1.5mm 0 0; } .path-column h2 { margin: 0 0 1.5mm; font-size: 12pt; } .path-column ul { display: grid; grid-template-columns: repeat(6, 1fr); gap: 2mm; } .path-stack:has(section + section) ul { grid-template-columns: repeat(3, 1fr); } .path-column li + li { margin: 0; } .action-card { padding: 1.5mm 2mm; break-inside: avoid; height: 100%; line-height: 1.25; } .action-card h3 { font-size: 10.5pt; margin: 0; } .action-card p, .action-card .small { font-size: 8.5pt; margin: 0; } body:has(.path-columns) h1 { font-size: 17pt; margin: 0 0 1mm; } body:has(.path-columns) .lead { font-size: 11pt; margin: 0; } body:has(.path-columns) .site-header-row { padding-bottom: 2mm; } .timeline .shape, .tag { print-color-adjust: exact; } .action-page { display: block; }
}

"""#),
        EmbeddedFile("assets/css/75-worth.css", #"""
/* What the path brings, takes and claims. */
.worth-sums { display: grid; gap: var(--s4); grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr)); } .worth-sums > div { border-top: 3px solid var(--strong); padding-top: var(--s2); } .worth-sums dt { color: var(--quiet); font-size: 15px; } .worth-sums dd { margin: 0; font-size: 28px; font-weight: 650; } .worth-sums dd .small { font-weight: 400; }
.benefit h3, .claim h3, .pilots h3 { font-size: 18px; margin: 0 0 var(--s2); } .benefit p, .claim p, .pilots p { margin: 0 0 var(--s2); } .benefit .buttons { margin: var(--s3) 0 0; }
.measurements { list-style: none; padding: 0; margin: 0 0 var(--s2); font-size: 16px; } .measurements li { border-top: 1px solid var(--line); padding: var(--s1) 0; margin: 0; }
.claims { display: grid; gap: var(--s4); grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); align-items: start; } .claims .panel { margin: 0; }
.block { display: block; } .verdict { border-left: 4px solid var(--waiting); padding-left: var(--s4); margin: var(--s4) 0; } .verdict.is-scale { border-color: var(--better); } .verdict h3 { margin-top: 0; }
.money-changes { list-style: none; padding: 0; border-left: 4px solid var(--strong); padding-left: var(--s4); max-width: 70ch; }
.budget input.short { width: 100%; min-width: 5.5em; text-align: right; } .budget th { font-size: 15px; } .budget td.wrong input { border-color: var(--worse); } .budget .problem { font-size: 15px; color: var(--worse); }
.budget-years { font-size: 15px; margin: var(--s2) 0 0; background: none; } .budget-years th, .budget-years td { padding: var(--s1) var(--s2) var(--s1) 0; }
.boxes-in-columns { columns: 2 260px; } .boxes-in-columns .choice { break-inside: avoid; }
@media print { .claims { display: block; } .benefit, .claim, .pilots > li { break-inside: avoid; } }

"""#),
        EmbeddedFile("assets/css/80-overview.css", #"""
/* The first page, the desk, accounts and open data. */
.overview-top { max-width: 46rem; margin-bottom: var(--s6); }
.answer-now { display: flex; flex-wrap: wrap; gap: var(--s3) var(--s5); align-items: center; justify-content: space-between; background: var(--panel); border: 1px solid var(--line); border-left: 4px solid var(--strong); border-radius: var(--round); padding: var(--s4) var(--s5); margin-bottom: var(--s4); }
.answer-now p { margin: 0; flex: 1 1 18em; } .answer-now .tag { margin-left: var(--s2); }
.loop { list-style: none; counter-reset: step; padding: 0; margin: 0 0 var(--s7); display: grid; grid-template-columns: repeat(4, 1fr); gap: var(--s4); }
.loop li { counter-increment: step; margin: 0; border-top: 3px solid var(--strong); padding-top: var(--s3); display: flex; flex-direction: column; }
.loop a { font-weight: 650; font-size: 20px; padding: var(--s1) 0; } .loop a::before { content: counter(step) ". " / ""; color: var(--quiet); font-weight: 400; } .loop span { color: var(--quiet); }
.headline { background: var(--panel); border: 1px solid var(--line); border-radius: var(--round); padding: var(--s6); }
.headline h2 { margin-top: 0; font-size: 32px; max-width: 26ch; } .headline > :last-child { margin-bottom: 0; }
.headline-body { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0 var(--s7); } .headline-body h3 { margin-top: var(--s2); } .headline-body > :only-child { grid-column: 1 / -1; }
.eyebrow { color: var(--quiet); margin-bottom: var(--s2); } .eyebrow .tag { margin-left: var(--s2); }
blockquote { margin: 0 0 var(--s4); padding-left: var(--s4); border-left: 3px solid var(--line); font-size: 20px; max-width: 60ch; }
.big-figures { display: flex; flex-wrap: wrap; gap: var(--s4) var(--s6); } .big-figures dt { display: flex; align-items: center; gap: var(--s2); } .group-sign { flex: none; }
.big-figures dd { margin: 0; } .big-figures dd .small { display: block; } .big-figures strong { font-size: 56px; line-height: 1.1; font-weight: 650; letter-spacing: -0.02em; }
.pinned { list-style: none; padding: 0; } .pinned li { margin: var(--s3) 0; } .pinned a { color: var(--ink); text-decoration-color: var(--field); } .pinned .tag { margin-right: var(--s1); }
.small-tiles { list-style: none; padding: 0; display: grid; gap: var(--s3); grid-template-columns: repeat(4, minmax(0, 1fr)); max-width: none; }
main.wide > section > p { max-width: 70ch; }
.small-tile { margin: 0; background: var(--panel); border: 1px solid var(--line); border-radius: var(--round); padding: var(--s4); display: flex; flex-direction: column; gap: var(--s1); }
.small-tile h3 { margin: 0; font-size: 18px; } .small-tile a { display: inline-block; padding: 2px 0; } .small-tile p { margin: 0; } .small-tile .score { display: flex; align-items: center; gap: var(--s3); margin-top: auto; min-height: 40px; }
.small-tile .score strong { font-size: 28px; } .small-tile.unknown { border: 2px dashed var(--line); background: transparent; }
.small-track { width: 100%; max-width: 120px; flex: 1 1 60px; } .small-track .rail { stroke: var(--line); stroke-width: 3; stroke-linecap: round; } .small-track .run { stroke: var(--strong); stroke-width: 3; stroke-linecap: round; }
.small-track .dot { fill: var(--strong); } .small-track .notch { stroke: var(--ink); stroke-width: 2; }
.overview-pair { display: grid; grid-template-columns: 3fr 2fr; gap: var(--s7); } .overview-pair h2 { margin-top: 0; }
ul.going, .coming { list-style: none; padding: 0; } ul.going li, .coming li { margin: 0; padding: var(--s3) 0; border-top: 1px solid var(--line); } .going a { font-weight: 600; } .going p { margin: 0; }
.coming li { display: grid; grid-template-columns: 7em 1fr; gap: var(--s3); } .coming .when { color: var(--quiet); }
.week { list-style: none; counter-reset: task; padding: 0; display: grid; gap: var(--s4); grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr)); }
.week > li { margin: 0; display: flex; flex-direction: column; } .week h2 { font-size: 22px; margin-top: 0; } .week .buttons { margin: auto 0 0; padding-top: var(--s3); } .week > li:first-child { border-top: 4px solid var(--strong); }
.rows { max-width: 60rem; } .rows > li > div { flex: 1 1 20em; }
h2.minor { font-size: 18px; margin-top: var(--s6); margin-bottom: var(--s1); }
.role { margin: 0; } .accent-sample { display: flex; align-items: center; gap: var(--s3); } input.whole { max-width: none; font-family: ui-monospace, "Liberation Mono", monospace; }
.example { background: var(--wash); border: 1px solid var(--line); border-radius: var(--round); padding: var(--s4); overflow-x: auto; }
@media (max-width: 900px) { .small-tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); } .overview-pair, .headline-body { grid-template-columns: minmax(0, 1fr); gap: 0; } .loop { grid-template-columns: repeat(2, 1fr); } }
@media (max-width: 420px) {
  .small-tiles { grid-template-columns: 1fr; } .headline { padding: var(--s4); } .headline h2 { font-size: 26px; } .big-figures { gap: var(--s4) var(--s6); } .big-figures strong { font-size: 44px; }
  .coming li { grid-template-columns: 1fr; gap: 0; }
}
@media print { .loop, .answer-now { display: none; } .headline, .small-tile { break-inside: avoid; } .overview-pair { grid-template-columns: 1fr; } }
.log-day ol { list-style: none; padding: 0; margin: 0; } .log-day li { display: grid; grid-template-columns: 3.2em minmax(0, 1fr) 14em; gap: 0 var(--s4); padding: var(--s2) 0; border-bottom: 1px solid var(--line); margin: 0; } .log-day { margin-bottom: var(--s5); }
.log-trace { display: flex; flex-wrap: wrap; gap: 0 var(--s3); } .log-trace code { font-size: 14px; } .log-who { color: var(--quiet); }
@media (max-width: 700px) { .log-day li { grid-template-columns: 3.2em minmax(0, 1fr); } .log-who { grid-column: 2; } }
.report-call { border-left: 4px solid var(--strong); padding-left: var(--s5); } .report-call h2 { font-size: 22px; margin: 0 0 var(--s2); } .report-call p { margin: 0; max-width: 70ch; }

"""#),
        EmbeddedFile("assets/css/85-alive.css", #"""
/* What changed between two days, reports, what people said, the year. */
.changes-controls { display: flex; flex-wrap: wrap; gap: var(--s3) var(--s5); align-items: flex-start; margin: var(--s5) 0; } .changes-controls > nav:first-child { flex: 1 1 100%; } .changes-controls details .chips { margin: var(--s3) 0; } .changes-controls nav p { margin: 0 0 var(--s2); }
.chips { list-style: none; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: var(--s2); max-width: none; } .chips li { margin: 0; }
.chips a { display: inline-block; padding: 6px 14px; border: 1px solid var(--field); border-radius: 99px; background: var(--panel); text-decoration: none; color: var(--ink); font-size: 16px; } .chips a:hover { background: var(--wash); }
.chips a[aria-current] { border-color: var(--strong); box-shadow: inset 0 0 0 1px var(--strong); font-weight: 600; }
.glance { list-style: none; padding: 0; margin: var(--s4) 0 var(--s5); max-width: none; display: grid; gap: var(--s2) var(--s5); grid-template-columns: repeat(auto-fill, minmax(min(100%, 230px), 1fr)); } .glance li { margin: 0; border-top: 3px solid var(--strong); padding: var(--s2) 0; } .glance li.quiet { border-color: var(--line); }
.glance a { display: block; color: var(--ink); text-decoration: none; } .glance a:hover span { text-decoration: underline; } .glance strong { font-size: 28px; line-height: 1.1; } .glance .quiet strong { font-weight: 500; }
.turn-sections { display: grid; gap: 0 var(--s7); grid-template-columns: minmax(0, 1fr); align-items: start; } @media screen and (min-width: 1000px) { .turn-sections { grid-template-columns: repeat(2, minmax(0, 1fr)); } } .turn-sections > section { margin-bottom: var(--s5); } .turn-sections h2 { font-size: 22px; margin: var(--s5) 0 var(--s2); } .turn-sections h2 .quiet { font-weight: 500; }
.turn-sections .more { margin-bottom: var(--s5); } .turn-sections .more summary { padding: var(--s2) 0; } .turns { margin: 0; }
.turns { list-style: none; padding: 0; max-width: 70ch; } .turns > li { margin: 0; padding: var(--s3) 0; border-top: 1px solid var(--line); } .turns h3 { font-size: 18px; margin: 0 0 var(--s1); } .turns h3 a { color: var(--ink); }
.turns p { margin: 0 0 var(--s1); } .turn-reason { border-left: 3px solid var(--line); padding-left: var(--s3); margin-top: var(--s2); }
.report { max-width: 74ch; } main.column:has(.report) { max-width: calc(74ch + 2 * var(--s5)); } .report-for { font-weight: 600; color: var(--strong); margin-bottom: var(--s2); }
.report-answers { margin: var(--s5) 0 var(--s6); border-top: 2px solid var(--strong); } .report-answers > div { display: grid; grid-template-columns: 12em 1fr; gap: var(--s1) var(--s5); padding: var(--s3) 0; border-bottom: 1px solid var(--line); } .report-answers dt { font-weight: 600; } .report-answers dt a { color: var(--ink); } .report-answers dd { margin: 0; } .report-answers dd p { margin: 0 0 var(--s2); } .report-answers ol, .report-answers ul { margin: 0 0 var(--s3); padding-left: 1.4em; }
@media (max-width: 560px) { .report-answers > div { grid-template-columns: 1fr; } } @media screen and (max-width: 560px) { .report .stacks tr { grid-template-columns: repeat(3, minmax(0, 1fr)); padding: var(--s2) 0; } }
.report section { margin-bottom: var(--s6); } .report h3 { font-size: 18px; margin: var(--s4) 0 var(--s2); } .report-list li { margin-top: var(--s2); }
.copy-text { background: var(--panel); border: 1px solid var(--line); border-radius: var(--round); padding: var(--s4) var(--s5); margin-bottom: var(--s4); } .copy-text h2 { font-size: 20px; margin-top: 0; } .copy-text h3 { margin-top: 0; }
.report-texts summary { font-size: 20px; font-weight: 600; padding: var(--s3) 0; } .report-facts { border-top: 1px solid var(--line); padding-top: var(--s4); } .report-facts h2 { font-size: 20px; margin-top: 0; }
@media print { .report table { break-inside: avoid; } .report-answers > div { break-inside: avoid; } .copy-text { border: none; padding: 0; } .report-texts { display: none; } .report code { font-size: 8pt; }
  .report-summary { break-after: page; } .report { max-width: none; } .report-summary { font-size: 9.5pt; line-height: 1.3; } .report-summary h1 { font-size: 14pt; margin: 0.5mm 0 1mm; } .report-summary .report-answers { font-size: 9.5pt; margin: 2mm 0 3mm; } .report-summary .report-answers > div { grid-template-columns: 30mm 1fr; padding: 1.2mm 0; gap: 0 4mm; } .report-answers ol, .report-answers ul { padding-left: 5mm; } .report-summary .copy-text h2 { font-size: 11pt; margin: 0; } .report-summary .report-for, .report-summary .quiet { margin: 0; } .report-summary .report-answers dd p, .report-summary .copy-text p { margin: 0.5mm 0; } .report-summary dd, .report-summary p, .report-summary li { max-width: none; } .report-summary ~ * { font-size: 9.5pt; line-height: 1.35; } .report section { margin-bottom: 3mm; } .report h2 { font-size: 13pt; margin: 3mm 0 1.5mm; } .report h3 { font-size: 10.5pt; margin: 2mm 0 1mm; } .report ul, .report ol, .report p { margin-top: 1mm; margin-bottom: 1mm; } .report-list li { margin-top: 0.6mm; break-inside: avoid; } .report-answers p { margin: 0; } .report-facts h2 { display: none; } .report-facts { padding-top: 1.5mm; margin: 0; } .report th, .report td { padding-top: 0.7mm; padding-bottom: 0.7mm; } .copy-text { break-inside: avoid; } }
.said { list-style: none; padding: 0; } .said > li { margin: 0 0 var(--s4); border: 1px solid var(--line); border-radius: var(--round); background: var(--panel); overflow: hidden; break-inside: avoid; } .said p { margin: 0 0 var(--s2); } .said .small { margin-bottom: var(--s1); }
.said-you { padding: var(--s4) var(--s5) var(--s3); background: var(--wash); } .said-we { padding: var(--s4) var(--s5); border-left: 4px solid var(--strong); } .said-sentence { font-size: 20px; line-height: 1.4; } .said-we .bare-list li { margin-bottom: var(--s2); }
.year { display: grid; gap: var(--s5) var(--s7); grid-template-columns: minmax(0, 1fr); align-items: start; margin-top: var(--s5); } @media (min-width: 900px) { .year { grid-template-columns: minmax(0, 480px) minmax(0, 1fr); } } .year h2 { margin-top: 0; }
.year-ring { margin: 0; } .year-ring svg { width: 100%; max-width: 480px; display: block; } @media screen and (max-width: 560px) { .year-ring { display: none; } }
.year-ring .rail { fill: none; stroke: var(--wash); } .year-ring .month { stroke: var(--line); } .year-ring .month-word { font-size: 15px; fill: var(--quiet); } .year-ring .arc { fill: none; stroke: color-mix(in oklab, var(--strong) 35%, var(--panel)); }
.year-ring .kind-round { stroke: color-mix(in oklab, var(--waiting) 40%, var(--panel)); } .year-ring .kind-council, .year-ring .kind-budget, .year-ring .kind-budgetFrame { stroke: color-mix(in oklab, var(--better) 38%, var(--panel)); }
.year-ring .past { opacity: 0.55; } .year-ring .now .arc { stroke: var(--strong); } .year-ring .now .turn-number { fill: var(--paper); } .year-ring .turn-number { font-size: 16px; font-weight: 650; fill: var(--ink); } .year-ring .hand { stroke: var(--worse); stroke-width: 2; } .year-ring .hub { fill: var(--worse); }
.year-list { max-width: 60ch; } .year-list > li { padding: var(--s2) 0 var(--s3); border-bottom: 1px solid var(--line); } .year-list p { margin: 0 0 var(--s1); }
.card-order { display: flex; gap: var(--s2); justify-content: flex-end; } .card-order button { min-width: 32px; min-height: 32px; text-decoration: none; font-size: 18px; line-height: 1; text-align: center; } .action-card form { margin: 0; } .action-card[draggable="true"] { cursor: grab; } .action-card.dragged { opacity: 0.5; }
.comments .bare-list li { border-top: 1px solid var(--line); padding: var(--s3) 0; } .comments .bare-list p, .comments .bare-list form { margin: 0; }

"""#),
        EmbeddedFile("assets/css/90-print.css", #"""
@media print {
  @page { size: A4; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; color: #333; } }
  html { font-size: 11pt; } body { background: #fff; color: #000; --paper: #fff; --panel: #fff; --ink: #000; --quiet: #333; --line: #999; }
  .site-nav, .languages, .skip, .buttons, .no-print, button, summary, .site-footer { display: none !important; }
  main, main.wide, main.column { max-width: none; padding: 0; } .site-header { border: none; } .site-mark { print-color-adjust: exact; } .site-header-row { max-width: none; margin: 0; padding: 0 0 6mm; }
  h1 { font-size: 20pt; } h2 { font-size: 15pt; margin-top: 6mm; } h3 { font-size: 12.5pt; margin-top: 5mm; } small, .small { font-size: 9.5pt; } h1, h2, h3, caption { break-after: avoid; } figure, tr, .panel, .tile { break-inside: avoid; }
  .paper-foot { font-size: 9pt; color: #333; margin-top: 6mm; border-top: 1px solid #999; padding-top: 2mm; }
  a { color: inherit; text-decoration: none; } .scroll { overflow: visible; }
}
@media print {
  body:has(.path-timeline), body:has(.path-columns) { page: path; } body:has(main > .stacks.of-words) { page: list; }
}
.picture img { max-width: 100%; max-height: 235mm; }
@media print {
  details.more::details-content { content-visibility: visible; block-size: auto; } .turns > li { break-inside: avoid; } .glance { grid-template-columns: repeat(3, 1fr); }
}

"""#),
        EmbeddedFile("assets/icon.svg", ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b5f66"/><path d="M7 24c6 0 4-8 9-8s3-8 9-8" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"/><circle cx="7" cy="24" r="2.6" fill="#fff"/><circle cx="25" cy="8" r="2.6" fill="#fff"/></svg>

"""##),
        EmbeddedFile("assets/js/10-site.js", #"""
// Everything works without this file; it only saves steps.
(() => {
  "use strict";
  // An error summary takes the focus, so that it is read first.
  document.querySelector(".problems")?.focus();
})();

"""#),
        EmbeddedFile("assets/js/30-answering.js", #"""
// Answering: the count for those who listen, and a draft in the browser's own memory. Nothing is sent anywhere from here.
(() => {
  "use strict";
  const prefix = "digipolku-luonnos-";
  const oldest = 60 * 24 * 3600 * 1000;
  const store = (() => { try { return window.localStorage; } catch { return null; } })();
  const session = (() => { try { return window.sessionStorage; } catch { return null; } })();
  const quietly = (deed) => { try { return deed(); } catch { return null; } };

  // The answer is in: its draft goes.
  if (document.querySelector("[data-sent]")) {
    const key = quietly(() => session.getItem(prefix));
    if (key) quietly(() => { store.removeItem(key); session.removeItem(prefix); });
  }

  const form = document.querySelector("form.answering");
  if (!form) return;
  const number = form.querySelector("[data-answered]");
  const elsewhere = Number(form.querySelector("[data-elsewhere]")?.dataset.elsewhere ?? 0);
  const given = (control) => (/^(radio|checkbox)$/.test(control.type) ? control.checked : true) && control.value !== "";
  const isAnswered = (item) => [...item.querySelectorAll("input, select, textarea")].some(given);
  const count = () => {
    const steps = [...form.querySelectorAll(".item:not(.counted) input[type=radio]:checked")].filter((radio) => radio.value !== "");
    const chosen = steps.concat([...form.querySelectorAll(".item.counted")].filter(isAnswered));
    const track = form.querySelector("[data-track]");
    if (track) { track.hidden = false; track.value = elsewhere + chosen.length; }
    if (number) number.textContent = number.textContent.replace(/\d+(?=\/)/, String(elsewhere + chosen.length));
  };
  // What is asked only after a certain answer shows when that answer is given; without a script the condition stands in words.
  const conditional = [...form.querySelectorAll("[data-ask-if]")];
  const ask = () => {
    for (const item of conditional) {
      const controls = [...form.elements].filter((control) => control.name === item.dataset.askIf);
      const wanted = item.dataset.askOptions.split(" ");
      const isGiven = (control) => given(control) && wanted.includes(control.value) && !control.closest("[data-ask-if][hidden]");
      if (controls.length) item.hidden = !controls.some(isGiven);
    }
  };
  const update = () => { ask(); count(); };
  form.addEventListener("change", update);
  update();

  // Behind a shared link nothing is kept on the device: a reload or the gesture for "back" would lose what was answered.
  if (form.hasAttribute("data-asks")) {
    let isTouched = !form.hasAttribute("data-empty");
    form.addEventListener("input", () => { isTouched = true; });
    form.addEventListener("submit", () => { isTouched = false; });
    window.addEventListener("beforeunload", (event) => { if (isTouched) event.preventDefault(); });
  }

  if (!form.hasAttribute("data-draft") || !store || !window.crypto?.subtle) return;
  const note = form.querySelector("[data-draft-note]");
  // The form of a draft stands under another address than it is sent to.
  const ticket = new URL(form.getAttribute("action"), location.href).pathname.split("/").pop();
  let key = null;
  let isWanted = true;
  let waiting = 0;

  const answers = () => {
    const fields = {};
    for (const [name, value] of new FormData(form)) {
      if (!/^([A-Z]|avoin-)/.test(name) || value === "") continue;
      // A field with several choices keeps them all.
      fields[name] = name in fields ? [].concat(fields[name], value) : value;
    }
    return fields;
  };
  const save = () => {
    if (!key || !isWanted) return;
    const fields = answers();
    if (Object.keys(fields).length) quietly(() => store.setItem(key, JSON.stringify({ at: Date.now(), fields })));
    else quietly(() => store.removeItem(key));
    if (note) note.hidden = !quietly(() => store.getItem(key));
  };
  const restore = (fields) => {
    for (const [name, value] of Object.entries(fields)) {
      for (const control of form.elements) {
        if (control.name !== name) continue;
        const details = control.closest("details");
        if (/^(radio|checkbox)$/.test(control.type)) control.checked = [].concat(value).includes(control.value);
        else if (control.type !== "hidden") control.value = [].concat(value).find((one) => one !== "eos") ?? "";
        if (control.tagName === "TEXTAREA" && details) details.open = true;
      }
    }
    update();
  };
  const sweep = () => {
    for (const name of Object.keys(store)) {
      if (!name.startsWith(prefix)) continue;
      const at = quietly(() => JSON.parse(store.getItem(name)).at);
      if (!(Date.now() - at < oldest)) store.removeItem(name);
    }
  };

  (async () => {
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(ticket)));
    key = prefix + [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    quietly(sweep);
    const kept = quietly(() => JSON.parse(store.getItem(key)));
    if (kept?.fields && form.hasAttribute("data-empty")) restore(kept.fields);
    save();
  })();

  form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(save, 300); });
  form.addEventListener("submit", (event) => {
    save();
    // Sending has no name; every other button leads to another page of the form.
    if (key && !event.submitter?.name) quietly(() => session.setItem(prefix, key));
  });
  form.querySelector("[data-draft-remove]")?.addEventListener("click", () => {
    isWanted = false;
    quietly(() => store.removeItem(key));
    if (note) note.hidden = true;
    form.querySelector("h1")?.setAttribute("tabindex", "-1");
    form.querySelector("h1")?.focus();
  });
})();

"""#),
        EmbeddedFile("assets/js/40-keying.js", #"""
// Keying paper: shows which statement comes next, and what was typed for those before it. The line alone is what is sent.
(() => {
  "use strict";
  const line = document.querySelector("[data-keyed-line]");
  const list = document.querySelector("[data-keyed]");
  if (!line || !list) return;
  const items = [...list.children];
  // A statement is one character, anything else a run up to a space or a slash.
  const parts = () => {
    let rest = line.value;
    const typed = [];
    for (const item of items) {
      rest = rest.replace(/^[\s/]+/, "");
      if (!rest) break;
      const part = "run" in item.dataset ? rest.match(/^[^\s/]+/)[0] : [...rest][0];
      typed.push(part);
      rest = rest.slice(part.length);
    }
    // A run goes on until it is ended.
    const last = items[typed.length - 1];
    return { typed, next: last && "run" in last.dataset && !/[\s/]$/.test(line.value) ? typed.length - 1 : typed.length };
  };
  const show = () => {
    const { typed, next } = parts();
    items.forEach((item, place) => {
      item.querySelector(".keyed-answer").textContent = typed[place] ?? "";
      item.classList.toggle("keyed-next", place === next);
    });
    items[Math.min(next, items.length - 1)]?.scrollIntoView({ block: "nearest" });
  };
  line.addEventListener("input", show);
  show();
})();

"""#),
        EmbeddedFile("assets/js/40-tablet.js", #"""
// A tablet that many use: whoever walks away leaves nothing, and no page comes back as it was left.
(() => {
  "use strict";
  const form = document.querySelector("form.tablet");
  if (!form && !document.querySelector("[data-tablet]")) return;
  window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
  // Pages take each other's place: there is nothing to go back to.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (!link || link.target) return;
    event.preventDefault();
    location.replace(link.href);
  });
  if (!form) return;
  const patience = 180 * 1000;
  let waiting = 0;
  const wait = () => { clearTimeout(waiting); waiting = setTimeout(() => location.replace(form.dataset.start), patience); };
  for (const name of ["input", "pointerdown", "keydown", "scroll"]) window.addEventListener(name, wait, { passive: true });
  wait();
})();

"""#),
        EmbeddedFile("assets/js/55-results.js", #"""
// Present mode: arrow keys and space move as the buttons do.
(() => {
  "use strict";
  if (!document.querySelector(".slide")) return;
  const go = (rel) => { const link = document.querySelector(`a[rel="${rel}"]`); if (link) location.href = link.href; };
  document.addEventListener("keydown", (event) => {
    if (event.target.closest("input, textarea, select")) return;
    if (event.key === "ArrowRight" || event.key === "PageDown") go("next");
    if (event.key === "ArrowLeft" || event.key === "PageUp") go("prev");
    if (event.key === "Escape") go("up");
  });
})();

"""#),
        EmbeddedFile("assets/js/60-path.js", #"""
// The timeline opens so that today can be seen, and no further: names begin at the left. Without this it opens at its beginning.
(() => {
  "use strict";
  const box = document.querySelector(".timeline[data-today]");
  if (box) box.scrollLeft = Math.max(0, Number(box.dataset.today) - box.clientWidth * 0.8);
})();

"""#),
        EmbeddedFile("assets/js/85-alive.js", #"""
// A text to copy gets its button; without this it is marked and copied by hand.
(() => {
  "use strict";
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll("button[data-copy]")) {
    const text = document.getElementById(button.dataset.copy);
    if (!text) continue;
    const name = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(text.value ?? [...text.children].map((line) => line.innerText).join("\n\n"));
      button.textContent = button.dataset.done;
      setTimeout(() => { button.textContent = name; }, 3000);
    });
  }
})();

"""#),
        EmbeddedFile("assets/js/86-order.js", #"""
// Cards of the board are dragged within their column; without this their arrows do the same.
(() => {
  "use strict";
  let dragged = null;
  const column = (card) => card.parentElement.parentElement;
  for (const card of document.querySelectorAll(".path-column .action-card[data-card]")) {
    card.draggable = true;
    card.addEventListener("dragstart", (event) => { dragged = card; card.classList.add("dragged"); event.dataTransfer.effectAllowed = "move"; event.dataTransfer.setData("text/plain", card.dataset.card); });
    card.addEventListener("dragend", () => { card.classList.remove("dragged"); dragged = null; });
    card.addEventListener("dragover", (event) => { if (dragged && dragged !== card && column(dragged) === column(card)) event.preventDefault(); });
    card.addEventListener("drop", (event) => {
      if (!dragged || dragged === card || column(dragged) !== column(card)) return;
      event.preventDefault();
      const form = dragged.querySelector("form");
      const box = card.getBoundingClientRect();
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = event.clientY < box.top + box.height / 2 ? "ennen" : "jalkeen";
      field.value = card.dataset.card;
      form.append(field);
      form.submit();
    });
  }
})();

"""#),
    ]
}
