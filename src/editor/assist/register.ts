/** "Rewrite with ⟨model⟩…": only where a model exists, and only when picked. */

import * as vscode from 'vscode'
import type { Ending } from '../../assist/lines.ts'
import type { ReportFinding } from '../../engine/index.ts'
import type { Drafts } from '../drafts.ts'
import { selector } from '../fixes.ts'
import type { LensLoader } from '../lens.ts'
import type { Mark, Marks } from '../marks.ts'
import { spanOf } from '../positions.ts'
import { t } from '../translate.ts'
import { assistBundle } from './assist-bundle.ts'
import type { MenuState } from './menu.ts'
import { createModels, nameOf } from './models.ts'
import type { Rewriting, Wanted } from './rewriting.ts'
import { registerTools } from './tools.ts'

const commandName = 'leadershipLens.rewriteWithModel'

interface Parts {
  readonly drafts: Drafts
  readonly marks: Marks
  readonly loader: LensLoader
  readonly memory: vscode.Memento
  readonly extension: vscode.Uri
  readonly log: vscode.LogOutputChannel
}

export interface Assist extends vscode.Disposable {
  /** What the menu of a model's rewrites shows, for tests. */
  readonly menu: MenuState
}

const closed: MenuState = { phase: 'idle', entries: [] }

export function registerAssist({ drafts, marks, loader, memory, extension, log }: Parts): Assist {
  const models = createModels(memory)
  const bundle = assistBundle(extension)
  let rewriting: Rewriting | undefined

  async function say(ending: Ending): Promise<void> {
    const { endingLine } = await bundle()
    vscode.window.setStatusBarMessage(`$(info) ${endingLine(ending, '', t)}`, 8_000)
  }

  function wantedFor(document: vscode.TextDocument, finding: ReportFinding): Wanted | undefined {
    const lens = loader.ready
    const report = drafts.dueReport(document)
    const passage = report && lens?.reader.passage(report, finding)
    if (!lens || !report || !passage) return undefined
    const draft = { text: document.getText(), report, options: drafts.optionsOf(document), finding }
    return { document, version: document.version, draft, passage, lens }
  }

  function markAt(document: vscode.TextDocument, range: vscode.Range): Mark | undefined {
    drafts.dueReport(document)
    const { start, end } = spanOf(document, range)
    return marks.allIn(document).find(({ finding }) => finding.start <= end && finding.end >= start)
  }

  async function rewrite(document: vscode.TextDocument, finding: ReportFinding | undefined): Promise<void> {
    const wanted = finding && wantedFor(document, finding)
    if (!wanted) return say('no-finding')
    const model = await models.preferred()
    if (!model) return say('no-model')
    const { createRewriting } = await bundle()
    rewriting ??= createRewriting({ models, memory, log })
    await rewriting.run(wanted, model)
  }

  /** From the menu with a draft's mark as it was read; from the palette with nothing, for the mark at the cursor. */
  async function start(uri: unknown, version: unknown, index: unknown): Promise<void> {
    if (uri === undefined) {
      const editor = vscode.window.activeTextEditor
      if (editor) await rewrite(editor.document, markAt(editor.document, editor.selection)?.finding)
      return
    }
    // Anybody may run a command, so its arguments are as unknown as any input.
    const document = vscode.workspace.textDocuments.find(each => each.uri.toString() === uri)
    if (document?.version !== version || typeof index !== 'number') return
    const report = document && drafts.report(document)
    if (document && report) await rewrite(document, report.findings[index])
  }

  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, { triggerKind }) {
      // Asking for models may wake other extensions: never at a mere move of the cursor.
      if (triggerKind !== vscode.CodeActionTriggerKind.Invoke) return []
      const mark = markAt(document, range)
      const report = drafts.report(document)
      if (!mark || !report || !loader.ready?.reader.passage(report, mark.finding)) return []
      const { version } = document
      const model = await models.preferred()
      if (!model || document.version !== version) return []
      const title = t('Rewrite with {0}…', nameOf(model))
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix)
      action.diagnostics = [mark.diagnostic]
      const index = report.findings.indexOf(mark.finding)
      action.command = { title, command: commandName, arguments: [document.uri.toString(), version, index] }
      return [action]
    },
  }

  const registrations = vscode.Disposable.from(
    models,
    registerTools({ drafts, loader, bundle, log }),
    vscode.commands.registerCommand(commandName, start),
    vscode.languages.registerCodeActionsProvider(selector, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
  )
  return {
    get menu() {
      return rewriting?.menu ?? closed
    },
    dispose() {
      rewriting?.dispose()
      registrations.dispose()
    },
  }
}
