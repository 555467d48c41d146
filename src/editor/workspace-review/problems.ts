/** Marks of reviewed drafts in the Problems view, also of files that nobody opened. Open drafts show their own. */

import * as vscode from 'vscode'
import { codeOf, source } from '../marks.ts'
import type { PlacedMark, Reviewed } from './outcome.ts'
import { rangeOfMark } from './tree.ts'

const severities = {
  hint: vscode.DiagnosticSeverity.Hint,
  information: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
} as const

function diagnosticOf(mark: PlacedMark): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeOfMark(mark), mark.message, severities[mark.severity])
  diagnostic.source = source
  diagnostic.code = codeOf(mark.rule)
  return diagnostic
}

export interface Problems extends vscode.Disposable {
  show(file: Reviewed): void
  hide(uri: vscode.Uri): void
  clear(): void
}

export function createProblems(): Problems {
  const collection = vscode.languages.createDiagnosticCollection('leadership-lens-workspace')
  return {
    show({ uri, outcome }) {
      // A Word file's marks lie in the converted text; in the file itself they have no place.
      const marks = outcome.kind === 'read' && !outcome.isConverted ? outcome.marks : []
      collection.set(vscode.Uri.parse(uri), marks.map(diagnosticOf))
    },
    hide: uri => collection.delete(uri),
    clear: () => collection.clear(),
    dispose: () => collection.dispose(),
  }
}
