/** Rewrite → an edit that gives exactly its text, with tab stops for what only the writer knows. */

import * as vscode from 'vscode'
import type { Rewrite } from '../engine/index.ts'
import { indentAt, rangeOf } from './positions.ts'
import { type Piece, piecesForSnippet, replacementOf } from './replacement.ts'

/** SnippetString escapes what it is given; a text put in raw would lose its "$5". */
function snippetOf(pieces: readonly Piece[]): vscode.SnippetString {
  const snippet = new vscode.SnippetString()
  for (const { text, isPlaceholder } of pieces) {
    if (isPlaceholder) snippet.appendPlaceholder(text)
    else snippet.appendText(text)
  }
  return snippet
}

export function editFor(document: vscode.TextDocument, rewrite: Rewrite): vscode.WorkspaceEdit {
  const original = document.getText(rangeOf(document, rewrite))
  const replacement = replacementOf(rewrite.start, original, rewrite.text)
  const range = rangeOf(document, replacement)
  // Tab stops live in an editor; without one the placeholders stay plain text.
  const editor = vscode.window.visibleTextEditors.find(each => each.document === document)
  const usesSpaces = editor?.options.insertSpaces === true
  const pieces = editor && piecesForSnippet(replacement, indentAt(document, range.start), usesSpaces)
  const edit = new vscode.WorkspaceEdit()
  edit.set(document.uri, [
    pieces
      ? vscode.SnippetTextEdit.replace(range, snippetOf(pieces))
      : vscode.TextEdit.replace(range, replacement.text),
  ])
  return edit
}
