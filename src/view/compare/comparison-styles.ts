/** What the page of a comparison adds to the report's styles. */

export const comparisonStyles = `
h2{font-size:1.15rem;margin:1.8rem 0 .5rem}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1rem 2rem}
figure{margin:0}figcaption{color:var(--lens-muted);margin-bottom:.3rem}
table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.3rem .8rem .3rem 0;border-bottom:1px solid var(--lens-line);vertical-align:top;font-weight:400}
thead th{color:var(--lens-muted)}tr.changed td,tr.changed th[scope=row]{font-weight:600}
.pieces{list-style:none;padding:0}.pieces>li{margin:.7rem 0;padding:.1rem 0 .1rem .9rem;border-inline-start:3px solid var(--lens-line)}
.pieces>.added{border-color:var(--lens-answered)}.pieces>.reworded,.pieces>.moved{border-color:var(--lens-influencing)}
.pieces>.removed{border-inline-start-style:dashed;border-color:var(--lens-muted)}.pieces>.weakened{border-color:var(--lens-directing)}
.kind{display:block;color:var(--lens-muted);font-size:.88em}
ins{background:var(--lens-range);text-decoration:underline;text-underline-offset:.15em}del{color:var(--lens-muted)}
.pieces ul{margin:.2rem 0;padding-inline-start:1.2rem}summary{color:var(--lens-muted);cursor:pointer}
summary:focus-visible,li:target{outline:2px solid var(--lens-focus)}
.weak{padding:.2rem 1rem .6rem;border:1px solid var(--lens-directing);border-radius:5px}.weak h2{margin-top:.7rem}
`
