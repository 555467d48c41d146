/** From one mark of the draft to the next, by keyboard. */

import * as vscode from 'vscode'
import type { Marks } from './marks.ts'

/** @param step 1 to the next, -1 to the one before; behind the last comes the first again */
function go(marks: Marks, step: 1 | -1): void {
  const editor = vscode.window.activeTextEditor
  if (!editor) return
  const places = marks
    .shownIn(editor.document)
    .map(({ diagnostic }) => diagnostic.range)
    .sort((a, b) => a.start.compareTo(b.start))
  const at = editor.selection.start
  const range =
    step === 1
      ? (places.find(({ start }) => start.isAfter(at)) ?? places[0])
      : (places.findLast(({ start }) => start.isBefore(at)) ?? places.at(-1))
  if (!range) return
  editor.selection = new vscode.Selection(range.start, range.end)
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}

export const registerFindingCommands = (marks: Marks): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('leadershipLens.nextFinding', () => go(marks, 1)),
    vscode.commands.registerCommand('leadershipLens.previousFinding', () => go(marks, -1)),
  )
