/** How the page looks: on a screen by day and by night, and on paper. */

import { chartStyles } from '../charts/index.ts'

const day =
  '--lens-text:#1f2328;--lens-muted:#57606a;--lens-ground:#fff;--lens-card:#f6f8fa;--lens-line:#d0d7de;--lens-directing:#b35900;--lens-influencing:#0969da;--lens-informing:#8c959f;--lens-answered:#1a7f37;--lens-range:#e3efe6;--lens-focus:#0969da;--mark:#fff1c2'
const night =
  '--lens-text:#e6edf3;--lens-muted:#9da7b3;--lens-ground:#0d1117;--lens-card:#161b22;--lens-line:#30363d;--lens-directing:#f0883e;--lens-influencing:#58a6ff;--lens-informing:#6e7681;--lens-answered:#3fb950;--lens-range:#1b2f22;--lens-focus:#58a6ff;--mark:#4a3b00'

export const pageStyles = `${chartStyles}
:root{color-scheme:light dark;${day}}
@media screen and (prefers-color-scheme:dark){:root{${night}}}
body{max-width:46rem;margin:2rem auto;padding:0 1rem;background:var(--lens-ground);color:var(--lens-text);font:15px/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.2rem}h2{font-size:1.35rem;margin:0}h3{font-size:1rem;margin:1.6rem 0 .4rem}
article{position:relative;margin:2rem 0 3rem;padding-top:1.2rem;border-top:1px solid var(--lens-line)}
a{color:inherit}a:focus-visible{outline:2px solid var(--lens-focus)}
.verdict{font-size:1.1rem;font-weight:600;margin:.5rem 0 .2rem}.quiet{color:var(--lens-muted)}p{margin:.2rem 0}
.text{white-space:pre-wrap;padding:.8rem 1rem;background:var(--lens-card);border:1px solid var(--lens-line);border-radius:5px}
.text .front{color:var(--lens-muted);font-size:.85em}
.lens-balance{max-width:20em}.lens-cards{grid-template-columns:repeat(auto-fill,minmax(min(100%,17em),1fr))}
mark{background:var(--mark);color:inherit}sup{line-height:0}li:target,sup:target{outline:2px solid var(--lens-focus)}
ul,ol{margin:.2rem 0;padding-inline-start:1.2em}.lens-cards,.lens-strip,.lens-key{padding:0}.lens-key{margin-top:8px}.findings li{margin:.5rem 0}
.overview{width:100%;border-collapse:collapse}.overview caption{text-align:start;color:var(--lens-muted)}.overview th,.overview td{padding:.3rem .8rem .3rem 0;border-bottom:1px solid var(--lens-line);text-align:start;font-weight:400;vertical-align:top}.overview thead th{color:var(--lens-muted)}.overview .count{text-align:end;padding-inline-end:0}
@media print{body{max-width:none;margin:0;font-size:10.5pt}article+article{break-before:page}.lens-card,.findings li{break-inside:avoid}h2,h3{break-after:avoid}a{text-decoration:none}*{print-color-adjust:exact}}
`
