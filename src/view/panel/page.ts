/** The panel's page: no remote content, no script but ours, and colours of the editor's theme only. */

import { chartStyles, html, toHtml } from '../charts/index.ts'
import type { Translate } from '../translate.ts'

const panelStyles = `
:root{--lens-text:var(--vscode-foreground);--lens-muted:var(--vscode-descriptionForeground);--lens-ground:var(--vscode-sideBar-background,var(--vscode-editor-background));--lens-card:var(--vscode-editor-background);--lens-line:var(--vscode-widget-border,var(--vscode-contrastBorder,var(--vscode-editorWidget-border)));--lens-directing:var(--vscode-leadershipLens-directing);--lens-influencing:var(--vscode-leadershipLens-influencing);--lens-informing:var(--vscode-leadershipLens-informing);--lens-answered:var(--vscode-leadershipLens-answered);--lens-range:var(--vscode-editor-inactiveSelectionBackground);--lens-focus:var(--vscode-focusBorder)}
html{background:var(--lens-ground)}
body{margin:0;padding:12px 16px 24px;color:var(--lens-text);font:var(--vscode-font-size,13px)/1.45 var(--vscode-font-family,sans-serif);position:relative}
main{max-width:34em}
section:not(:empty)+section{margin-top:14px}
h2,h3,p{margin:0;font-weight:inherit;font-size:inherit}
button{all:unset;box-sizing:border-box;cursor:pointer;text-align:start}
button:focus-visible{outline:1px solid var(--lens-focus);outline-offset:1px;border-radius:3px}
.panel-head{display:flex;flex-wrap:wrap;gap:2px 12px;justify-content:space-between;color:var(--lens-muted)}
.panel-name{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;max-width:100%}
.panel-kind,.panel-add,.panel-fix{color:var(--vscode-textLink-foreground)}
.panel-kind:hover,.panel-add:hover,.panel-fix:hover{text-decoration:underline}
.panel-kind::after{content:"";display:inline-block;margin-inline-start:6px;width:5px;height:5px;border:solid currentColor;border-width:0 1px 1px 0;transform:translateY(-2px) rotate(45deg)}
.panel-verdict{font-size:1.32em;font-weight:600;line-height:1.3}
.panel-because{color:var(--lens-muted);margin-top:2px}
h3{margin-bottom:8px;font-size:.88em;font-weight:600;color:var(--lens-muted)}
section:not(:empty)+section:has(h3){margin-top:20px}
button.lens-card-body:hover,.panel-entry:hover{background:var(--vscode-list-hoverBackground)}
.lens-card{position:relative}.panel-add{position:absolute;inset-block-start:6px;inset-inline-end:10px;font-size:.92em}
.lens-card:has(.panel-add) .lens-question{padding-inline-end:2.2em}
@media (max-height:780px){body{padding-block:8px 12px}section:not(:empty)+section{margin-top:9px}section:not(:empty)+section:has(h3){margin-top:10px}h3{margin-bottom:4px}.lens-cards{gap:4px}.lens-card-body{padding-block:3px}.panel-add{inset-block-start:3px}.lens-answer{-webkit-line-clamp:1;margin-top:0}.lens-key{margin-top:4px;row-gap:1px}.panel-verdict{line-height:1.25}}
@media (max-height:620px){body{padding-block:6px}section:not(:empty)+section{margin-top:7px}section:not(:empty)+section:has(h3){margin-top:8px}h3{margin-bottom:3px}.lens-row{padding:1px 0}.lens-row svg{height:8px}.lens-cards{gap:3px}.lens-card-body{padding-block:1px;line-height:1.35}.panel-add{inset-block-start:1px}.lens-ends{margin-top:2px}.lens-key{margin-top:3px;line-height:1.3}[data-key="moved"] .panel-list li{display:flex;gap:8px;padding-block:0;line-height:1.35}[data-key="moved"] .panel-list li+li{margin-top:3px}[data-key="moved"] .panel-entry{flex:1;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}[data-key="moved"] .panel-note{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}}
button.lens-row:hover{background:var(--vscode-list-hoverBackground)}
.panel-strip{max-height:17em;overflow:auto;padding:1px}
.panel-list{margin:0;padding:0;list-style:none}
.panel-list li{padding:2px 0;border-inline-start:3px solid transparent;padding-inline-start:8px}
.panel-list li+li{margin-top:6px}
.panel-list .panel-does-directing{border-color:var(--lens-directing)}
.panel-list .panel-does-influencing{border-color:var(--lens-influencing);border-inline-start-style:dotted}
.panel-list .panel-does-both{border-color:var(--lens-directing);border-inline-start-style:double}
.panel-list .panel-does-informing{border-color:var(--lens-line)}
.panel-entry{display:block;border-radius:3px;overflow-wrap:anywhere}
.panel-note{display:block;color:var(--lens-muted);font-size:.92em}
.panel-fix{font-size:.92em}
.panel-finish{display:flex;flex-wrap:wrap;gap:4px 16px;margin-top:4px}.panel-finish .panel-fix{padding:0;font-size:inherit}
.panel-button{margin-top:12px;padding:5px 12px;border-radius:2px;background:var(--vscode-button-background);color:var(--vscode-button-foreground);border:1px solid var(--vscode-button-border,transparent)}
.panel-button{margin-inline-end:8px}.panel-quiet{background:var(--vscode-button-secondaryBackground);color:var(--vscode-button-secondaryForeground)}.panel-quiet:hover{background:var(--vscode-button-secondaryHoverBackground)}
.panel-button:not(.panel-quiet):hover{background:var(--vscode-button-hoverBackground)}
body.vscode-high-contrast .lens-range{fill:none;stroke:var(--vscode-contrastBorder);stroke-width:1.5}
`

export interface PageParts {
  /** Unguessable, new for every page. */
  readonly nonce: string
  /** Address of the page's script, from within the page. */
  readonly script: string
  readonly language: string
  /** What the page is about, where that is not the draft's reading. */
  readonly title?: string
  /** Further style sheet, a constant of ours. */
  readonly styles?: string
}

export function panelPage(
  { nonce, script, language, styles = '', ...rest }: PageParts,
  t: Translate,
): string {
  const title = rest.title ?? t('How the draft reads')
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`
  const page = html`<html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>`
  // The style sheet is a constant of ours: escaped, it would be no style sheet.
  return `<!doctype html>${toHtml(page)}<style nonce="${nonce}">${chartStyles}${panelStyles}${styles}</style></head><body>${toHtml(
    html`<main aria-label="${title}"><h1 class="lens-hidden">${title}</h1><div id="sections"></div></main><script nonce="${nonce}" src="${script}"></script>`,
  )}</body></html>`
}
