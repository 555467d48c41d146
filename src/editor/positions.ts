/** Offsets inside, positions at the edge: the only place that turns one into the other. */

import * as vscode from 'vscode'

interface Span {
  readonly start: number
  readonly end: number
}

export const rangeOf = (document: vscode.TextDocument, { start, end }: Span): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end))

export const spanOf = (document: vscode.TextDocument, range: vscode.Range): Span => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
})

/** Offsets of the cursors where the draft has the focus. */
export function cursorsIn(document: vscode.TextDocument): readonly number[] {
  const editor = vscode.window.activeTextEditor
  if (editor?.document !== document) return []
  return editor.selections.map(selection => document.offsetAt(selection.active))
}

/** The white space that a line begins with. */
export function indentAt(document: vscode.TextDocument, position: vscode.Position): string {
  const { text } = document.lineAt(position.line)
  return /^[ \t]*/.exec(text.slice(0, position.character))?.[0] ?? ''
}
