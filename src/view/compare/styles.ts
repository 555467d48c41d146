/** How a comparison looks, in the editor and on its page; colours come from whoever shows it. */

export const comparisonStyles = `
.compare-names{color:var(--lens-muted);overflow-wrap:anywhere}
.compare-verdict{font-size:1.32em;font-weight:600;margin:.3em 0 0;line-height:1.3}
.compare-share,.compare-calm{color:var(--lens-muted);margin:.2em 0}
.compare-warned,.compare-findings,.compare-pieces,.compare-duties{margin:0;padding:0;list-style:none}
.compare-warned{border-inline-start:3px solid var(--lens-directing);padding-inline-start:10px}
.compare-gone{margin:2px 0 0;padding:0;list-style:none}.compare-gone li{margin:2px 0}
.compare-warned li,.compare-findings li{margin:6px 0;overflow-wrap:anywhere}
.compare-findings b{font-weight:600}
.compare-questions{border-collapse:collapse}
.compare-questions th,.compare-questions td{padding:3px 22px 3px 0;overflow-wrap:normal;text-align:start;font-weight:400}
.compare-questions thead th{color:var(--lens-muted);font-size:.88em}
.compare-questions tbody th{min-width:6.5em}
.compare-moved th,.compare-moved td:last-child{font-weight:600}
.compare-answer{display:inline-flex;align-items:center;gap:6px}
.compare-pieces>li{padding:6px 0 6px 10px;border-inline-start:3px solid var(--lens-line);overflow-wrap:anywhere}
.compare-pieces>.compare-run{color:var(--lens-muted);border-inline-start-style:dotted;font-size:.92em}
.compare-pieces>.compare-added{border-color:var(--lens-answered)}
.compare-pieces>.compare-removed{border-color:var(--lens-directing)}
.compare-pieces>.compare-reworded{border-color:var(--lens-influencing)}
.compare-kind,.compare-stance{display:inline-block;margin-inline-end:10px;color:var(--lens-muted);font-size:.88em}
.compare-words{margin-top:1px}
ins{text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:2px;text-decoration-color:var(--lens-answered)}
del{color:var(--lens-muted);text-decoration:line-through}
del+ins{margin-inline-start:.25em}
.compare-duties{margin-top:3px;font-size:.92em}
.compare-duty{padding-inline-start:1.3em;text-indent:-1.3em}
.compare-duty::before{display:inline-block;width:1.3em;text-indent:0;content:"↔"}
.compare-weakened{font-weight:600}
.compare-weakened::before{content:"↓"}.compare-strengthened::before{content:"↑"}
.lens-was{fill:var(--lens-ground);stroke:var(--lens-muted);stroke-width:1.8}
.lens-move{fill:none;stroke:var(--lens-text);stroke-width:1.5}
@media (max-width:26em){.compare-questions th,.compare-questions td{padding-inline-end:8px}}
@media (forced-colors:active){.lens-was{fill:Canvas;stroke:CanvasText}.lens-move{stroke:CanvasText}}
`
