/** The colours that the charts are drawn with: whoever shows them sets these custom properties. */

export const themeVariables = {
  '--lens-text': 'words',
  '--lens-muted': 'words that may be passed over, and outlines; at least 4.5 : 1 on the ground',
  '--lens-ground': 'what the charts lie on',
  '--lens-card': 'the ground of a card',
  '--lens-line': 'quiet lines and frames',
  '--lens-directing': 'direction; at least 3 : 1 on the ground',
  '--lens-influencing': 'influence; at least 3 : 1 on the ground',
  '--lens-informing': 'information: a thin line, quieter than the two',
  '--lens-answered': 'an answered question',
  '--lens-range': 'the usual range; laid under the line, so it is pale',
  '--lens-focus': 'the frame of what has the keyboard',
} as const

/** Lays out the charts; needs a size of text around 13 px from the page. */
export const chartStyles = `
.lens-hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.lens-balance{max-width:24em}
.lens-axis{display:block;width:100%;overflow:visible}
.lens-range{fill:var(--lens-range);stroke:var(--lens-line)}
.lens-track{stroke:var(--lens-muted);stroke-width:1.5;stroke-linecap:round;opacity:.55}
.lens-margin{stroke-width:5;stroke-linecap:round;opacity:.4}
.lens-margin.lens-directing{stroke:var(--lens-directing)}.lens-dot.lens-directing{fill:var(--lens-directing)}
.lens-margin.lens-influencing{stroke:var(--lens-influencing)}.lens-dot.lens-influencing{fill:var(--lens-influencing)}
.lens-margin.lens-within{stroke:var(--lens-answered)}.lens-dot.lens-within{fill:var(--lens-answered)}
.lens-dot{stroke:var(--lens-ground);stroke-width:2}
.lens-label{fill:var(--lens-muted);font-size:13.5px}.lens-own{fill:var(--lens-text)}
.lens-ends{display:flex;margin-top:5px;justify-content:space-between;color:var(--lens-muted);font-size:.88em}
.lens-cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(14em,1fr));gap:6px;margin:0;padding:0;list-style:none}
.lens-card{display:flex;flex-direction:column;background:var(--lens-card);border:1px solid var(--lens-line);border-radius:5px;overflow-wrap:anywhere}
.lens-card.lens-gap{border-style:dashed;border-color:var(--lens-muted)}
.lens-card-body{display:block;flex:1;padding:6px 10px;text-align:start;color:inherit;text-decoration:none}
.lens-question{display:flex;align-items:center;gap:6px;flex-wrap:wrap}
.lens-state{color:var(--lens-muted);font-size:.88em}
.lens-answer{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;margin-top:2px;color:var(--lens-muted);font-size:.92em}
.lens-ring{flex:none;width:12px;height:12px;fill:none;stroke:var(--lens-muted);stroke-width:1.5}
.lens-ring path{fill:var(--lens-answered);stroke:none}
.lens-ring.lens-level-1 circle,.lens-ring.lens-level-2 circle{stroke:var(--lens-answered)}
.lens-ring.lens-level-2 circle{fill:var(--lens-answered)}
.lens-ring path.lens-tick{fill:none;stroke:var(--lens-ground);stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
.lens-strip{margin:0;padding:0;list-style:none;max-width:34em}
.lens-row{display:block;width:100%;padding:2px 0;line-height:0}
.lens-row svg{display:block;width:100%;height:10px;overflow:visible}
.lens-dense .lens-row{padding:1px 0}.lens-dense .lens-row svg{height:6px}
.lens-fill-directing{fill:var(--lens-directing)}
.lens-fill-influencing{fill:var(--lens-influencing);fill-opacity:.18;stroke:var(--lens-influencing);stroke-width:1.2}
.lens-fill-informing{fill:var(--lens-informing)}
.lens-key{display:flex;flex-wrap:wrap;gap:4px 14px;margin:8px 0 0;padding:0;list-style:none;color:var(--lens-muted);font-size:.88em}
.lens-key li{display:flex;align-items:center;gap:5px}.lens-key svg{width:16px;height:10px;overflow:visible}
@media (forced-colors:active){
.lens-range{fill:Canvas;stroke:CanvasText}.lens-track,.lens-margin{stroke:CanvasText}.lens-margin{opacity:1}
.lens-label{fill:CanvasText}.lens-dot{fill:Highlight}.lens-fill-directing,.lens-fill-informing{fill:CanvasText}
.lens-fill-influencing{fill:Canvas;stroke:CanvasText;fill-opacity:1}}
`
