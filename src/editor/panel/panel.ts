/** The view "Leadership Lens": the reading of the current draft, drawn anew as it is read. */

import * as vscode from 'vscode'
import type { Question } from '../../engine/index.ts'
import { type PanelMessage, type PanelSection, readMessage } from '../../view/panel/messages.ts'
import { draftSections, welcomeSections } from '../../view/panel/sections.ts'
import { skeletonFor } from '../../view/panel/skeletons.ts'
import type { Drafts } from '../drafts.ts'
import type { LensLoader } from '../lens.ts'
import type { PagesLoader } from '../pages.ts'
import { goTo, nameOf } from '../places.ts'
import { editFor } from '../rewrite-edit.ts'
import { previewScheme } from '../standing.ts'
import { t } from '../translate.ts'
import { openPage } from '../webview.ts'

export const panelView = 'leadershipLens.panel'

interface Parts {
  readonly drafts: Drafts
  readonly loader: LensLoader
  readonly pages: PagesLoader
  readonly extension: vscode.Uri
}

/** What the page shows: clicks in it mean this text and no later one. */
interface ShownDraft {
  readonly document: vscode.TextDocument
  readonly version: number
}

export interface Panel extends vscode.Disposable {
  /** What the page was last told, for tests. */
  readonly sections: readonly PanelSection[]
  readonly isInView: boolean
  readonly onDidChangeView: vscode.Event<void>
  /** Takes what the page says, for tests too. */
  receive(raw: unknown): Promise<void>
}

/** Rewrites of the draft that know better than a skeleton where, who and when. */
const adding: Readonly<Partial<Record<Question, string>>> = { next: 'add-next-step' }

export function createPanel({ drafts, loader, pages, extension }: Parts): Panel {
  const viewChanged = new vscode.EventEmitter<void>()
  let view: vscode.WebviewView | undefined
  let current: vscode.TextDocument | undefined
  let shown: ShownDraft | undefined
  let sections: readonly PanelSection[] = []

  /** The view itself takes the focus too, so the last draft stays as long as it can be seen. */
  function follow(): void {
    const active = vscode.window.activeTextEditor?.document
    // A rewrite that is only looked at is no other draft.
    if (active?.uri.scheme === previewScheme) return
    if (active) current = active
    else if (!vscode.window.visibleTextEditors.some(({ document }) => document === current))
      current = undefined
  }

  /** @returns undefined while a new reading is on its way: what stands there stays */
  function next(): readonly PanelSection[] | undefined {
    const standing = current ? drafts.standing(current) : 'none'
    if (!current || standing !== 'reviewed') {
      shown = undefined
      return welcomeSections(standing === 'offered' || standing === 'snoozed' ? standing : 'none', t)
    }
    const report = drafts.report(current)
    const lens = loader.ready
    if (!report || !lens) {
      if (shown?.document === current) return undefined
      shown = undefined
      return welcomeSections('reading', t)
    }
    shown = { document: current, version: current.version }
    return draftSections({
      report,
      text: current.getText(),
      kind: report.kind ?? lens.kindOf(report.profile),
      name: nameOf(current.uri),
      ruleTitle: lens.titleOf,
      messageOf: lens.messageOf,
      t,
    })
  }

  function update(): void {
    follow()
    if (!view?.visible) return
    const drawn = next()
    if (!drawn) return
    sections = drawn
    void view.webview.postMessage({ sections })
  }

  async function add(draft: ShownDraft, message: PanelMessage & { kind: 'add' }): Promise<void> {
    const report = drafts.report(draft.document)
    if (!report) return
    const { at, text } = skeletonFor(message.question, report, draft.document.getText(), t)
    const own = loader.ready?.reader
      .draftRewrites(report)
      .find(each => each.strategy === adding[message.question])
    const rewrite = own ?? ({ title: '', strategy: '', force: 'adds', start: at, end: at, text } as const)
    await goTo(draft.document, rewrite.start, rewrite.start)
    await vscode.workspace.applyEdit(editFor(draft.document, rewrite))
  }

  /** Back to the page, for only there is a clipboard that takes more than plain words. */
  async function handRichText({ document }: ShownDraft): Promise<void> {
    const { richText, richTextOfPlain } = await pages.load()
    const convert = document.languageId === 'plaintext' ? richTextOfPlain : richText
    await view?.webview.postMessage({ richText: convert(document.getText()) })
  }

  async function receive(raw: unknown): Promise<void> {
    const message = readMessage(raw)
    if (!message) return
    if (message.kind === 'ready') return update()
    if (message.kind === 'act') {
      if (current) await vscode.window.showTextDocument(current)
      await vscode.commands.executeCommand(`leadershipLens.${message.action}`)
      return
    }
    const draft = shown
    // What was typed since has moved the places.
    if (!draft || draft.document.isClosed || draft.document.version !== draft.version) return
    if (message.kind === 'add') return add(draft, message)
    if (message.kind === 'copy') return handRichText(draft)
    await goTo(draft.document, message.start, message.end)
    if (message.kind === 'fix') await vscode.commands.executeCommand('editor.action.quickFix')
  }

  function resolveWebviewView(resolved: vscode.WebviewView): void {
    view = resolved
    const { webview } = resolved
    openPage(webview, extension)
    webview.onDidReceiveMessage(receive)
    resolved.onDidChangeVisibility(() => {
      update()
      viewChanged.fire()
    })
    resolved.onDidDispose(() => {
      view = undefined
      viewChanged.fire()
    })
    viewChanged.fire()
  }

  const listeners = [
    viewChanged,
    vscode.window.registerWebviewViewProvider(panelView, { resolveWebviewView }),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.window.onDidChangeVisibleTextEditors(update),
    drafts.onDidRead(document => {
      if (document === current || current === undefined) update()
    }),
  ]
  return {
    get sections() {
      return sections
    },
    get isInView() {
      return view?.visible === true
    },
    onDidChangeView: viewChanged.event,
    receive,
    dispose: () => vscode.Disposable.from(...listeners).dispose(),
  }
}
