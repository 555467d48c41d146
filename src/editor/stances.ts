/** Where the writer asks for it, sentences are set off by what they do, in the text and in the overview ruler. */

import * as vscode from 'vscode'
import type { Stance } from '../engine/index.ts'
import type { Drafts } from './drafts.ts'
import type { Panel } from './panel/panel.ts'
import { rangeOf } from './positions.ts'
import type { Settings } from './settings.ts'

/** What informs is the ground that the others stand out from. The line's kind tells them apart as well as its colour. */
const lines: readonly (readonly [Stance, string, string])[] = [
  ['directing', 'directing', 'solid'],
  ['influencing', 'influencing', 'dotted'],
  ['both', 'influencing', 'double'],
]

function decorationOf(colour: string, style: string): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    borderColor: new vscode.ThemeColor(`leadershipLens.${colour}`),
    borderStyle: style,
    borderWidth: style === 'double' ? '0 0 3px 0' : '0 0 1px 0',
    overviewRulerColor: new vscode.ThemeColor(`leadershipLens.${colour}`),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  })
}

interface Parts {
  readonly drafts: Drafts
  readonly settings: Settings
  readonly panel: Pick<Panel, 'isInView' | 'onDidChangeView'>
}

export interface Stances extends vscode.Disposable {
  /** Whether the document's sentences are set off now. */
  areShownIn(document: vscode.TextDocument): boolean
}

export function createStances({ drafts, settings, panel }: Parts): Stances {
  const decorations = new Map(lines.map(([stance, colour, style]) => [stance, decorationOf(colour, style)]))

  function areShownIn(document: vscode.TextDocument): boolean {
    const { showStances } = settings.of(document).config
    const isWanted = showStances === 'on' || (showStances === 'reviewing' && panel.isInView)
    return isWanted && drafts.standing(document) === 'reviewed'
  }

  function draw(editor: vscode.TextEditor): void {
    const { document } = editor
    const wanted = areShownIn(document)
    const report = drafts.report(document)
    // While a new reading is on its way the editor moves the old lines along with the text.
    if (wanted && !report) return
    for (const [stance, decoration] of decorations) {
      const own = wanted ? (report?.sentences.filter(each => each.stance === stance) ?? []) : []
      editor.setDecorations(
        decoration,
        own.map(sentence => rangeOf(document, sentence)),
      )
    }
  }

  function drawAll(): void {
    for (const editor of vscode.window.visibleTextEditors) draw(editor)
  }

  const listeners = [
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    settings.onDidChange(drawAll),
    panel.onDidChangeView(drawAll),
    drafts.onDidRead(document => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) draw(editor)
    }),
  ]
  const parts = vscode.Disposable.from(...listeners, ...decorations.values())
  return { areShownIn, dispose: () => parts.dispose() }
}
