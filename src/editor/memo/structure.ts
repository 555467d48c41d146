/** Outline and folding of memos. Markdown keeps those that the editor has for it. */

import * as vscode from 'vscode'
import { t } from '../translate.ts'
import { partsOf } from './blocks.ts'
import { foldsOf } from './folding.ts'
import { type Entry, outlineOf } from './outline.ts'

const selector: vscode.DocumentSelector = 'memo'

const linesOf = (document: vscode.TextDocument): string[] => document.getText().split(/\r\n|\r|\n/)

const symbolKinds: Readonly<Record<Entry['kind'], vscode.SymbolKind>> = {
  'front-matter': vscode.SymbolKind.Namespace,
  header: vscode.SymbolKind.Package,
  field: vscode.SymbolKind.Property,
  heading: vscode.SymbolKind.String,
  list: vscode.SymbolKind.Array,
  code: vscode.SymbolKind.Constant,
  comment: vscode.SymbolKind.Null,
  paragraph: vscode.SymbolKind.Field,
}

function symbolOf(document: vscode.TextDocument, entry: Entry): vscode.DocumentSymbol {
  const { first, last, at, kind, name, detail } = entry
  const range = new vscode.Range(first, 0, last, document.lineAt(last).text.length)
  const nameRange = document.lineAt(at).range
  const shown = kind === 'header' && name === 'Memo' ? t('Memo') : name
  const symbol = new vscode.DocumentSymbol(shown, detail, symbolKinds[kind], range, nameRange)
  symbol.children = entry.children.map(child => symbolOf(document, child))
  return symbol
}

export function registerStructure(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(
      selector,
      {
        provideDocumentSymbols(document) {
          const lines = linesOf(document)
          return outlineOf(lines, partsOf(lines)).map(entry => symbolOf(document, entry))
        },
      },
      { label: 'Leadership Lens' },
    ),
    vscode.languages.registerFoldingRangeProvider(selector, {
      provideFoldingRanges(document) {
        const lines = linesOf(document)
        return foldsOf(lines, partsOf(lines)).map(({ first, last, kind }) =>
          kind === undefined
            ? new vscode.FoldingRange(first, last)
            : new vscode.FoldingRange(
                first,
                last,
                kind === 'comment' ? vscode.FoldingRangeKind.Comment : vscode.FoldingRangeKind.Region,
              ),
        )
      },
    }),
  )
}
