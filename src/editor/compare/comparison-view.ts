/** The comparison beside the draft: one at a time, drawn anew while the newer version is edited. */

import * as vscode from 'vscode'
import type { Side } from '../../view/compare/compared.ts'
import { type PanelMessage, type PanelSection, readMessage } from '../../view/panel/messages.ts'
import type { LensLoader } from '../lens.ts'
import type { PagesLoader } from '../pages.ts'
import { goTo } from '../places.ts'
import { t } from '../translate.ts'
import { openPage } from '../webview.ts'
import { type Origin, type ReadParts, type ReadVersion, readVersion } from './versions.ts'

const comparisonView = 'leadership-lens.comparison'

/** It stands among editors, not in the side bar. */
const ownGround = ':root{--lens-ground:var(--vscode-editor-background)}'

export interface ComparedOrigins {
  readonly before: Origin
  readonly after: Origin
}

interface Parts extends ReadParts {
  readonly loader: LensLoader
  readonly pages: PagesLoader
  readonly extension: vscode.Uri
  readonly log: vscode.LogOutputChannel
}

export interface ComparisonView extends vscode.Disposable {
  /** @throws Error with the reason, where a version cannot be read; then nothing opens */
  open(origins: ComparedOrigins): Promise<void>
  /** The editor's own comparison, of the two texts. */
  showTexts(): Promise<void>
  /** What the page was last told, for tests. */
  readonly sections: readonly PanelSection[]
  /** Takes what the page says, for tests too. */
  receive(raw: unknown): Promise<void>
}

/** Milliseconds that the newer version rests before it is compared again. */
const rest = 300

const same = (a: vscode.Uri | undefined, b: vscode.Uri): boolean => a?.toString() === b.toString()

export function createComparisonView(parts: Parts): ComparisonView {
  const { loader, pages, extension, log } = parts
  let view: vscode.WebviewPanel | undefined
  let origins: ComparedOrigins | undefined
  let read: { readonly before: ReadVersion; readonly after: ReadVersion } | undefined
  let sections: readonly PanelSection[] = []
  let timer: Timer | undefined

  async function compare(wanted: ComparedOrigins): Promise<void> {
    const [lens, { compareDrafts, comparisonSections }] = await Promise.all([loader.load(), pages.load()])
    const before = await readVersion(wanted.before, lens, parts)
    const after = await readVersion(wanted.after, lens, parts)
    // Another comparison may have been asked for in the meantime.
    if (origins !== wanted) return
    read = { before, after }
    sections = comparisonSections({
      comparison: compareDrafts(before, after),
      before,
      after,
      kind: after.kind,
      ruleTitle: lens.titleOf,
      opens: { before: wanted.before.document !== undefined, after: wanted.after.document !== undefined },
      t,
    })
    void view?.webview.postMessage({ sections })
  }

  async function create(): Promise<vscode.WebviewPanel> {
    const { comparisonStyles } = await pages.load()
    const title = t('Comparison')
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }
    const created = vscode.window.createWebviewPanel(comparisonView, title, column)
    created.iconPath = vscode.Uri.joinPath(extension, 'media', 'icon.svg')
    created.webview.onDidReceiveMessage(receive)
    created.onDidDispose(() => {
      view = undefined
      origins = undefined
      read = undefined
      sections = []
    })
    openPage(created.webview, extension, { title: t('What changed'), styles: ownGround + comparisonStyles })
    return created
  }

  async function open(wanted: ComparedOrigins): Promise<void> {
    const shown = origins
    origins = wanted
    try {
      await compare(wanted)
    } catch (error) {
      origins = shown
      throw error
    }
    view ??= await create()
    view.title = t('{0}: what changed', wanted.after.name)
    view.reveal(undefined, true)
    void view.webview.postMessage({ sections })
  }

  async function go(message: PanelMessage & { kind: 'go' }): Promise<void> {
    const side: Side = message.side ?? 'after'
    const uri = origins?.[side].document
    if (!uri || !read) return
    const document = await vscode.workspace.openTextDocument(uri)
    // What was typed since has moved the places.
    if (side === 'after' && document.version !== read.after.version) return
    await goTo(document, message.start, message.end)
  }

  async function showTexts(): Promise<void> {
    const { before, after } = origins ?? {}
    if (!before?.document || !after?.document) {
      void vscode.window.showInformationMessage(
        t('A Word or mail file has no text that the editor can show beside.'),
      )
      return
    }
    const title = `${before.name} ↔ ${after.name}`
    await vscode.commands.executeCommand('vscode.diff', before.document, after.document, title)
  }

  async function receive(raw: unknown): Promise<void> {
    const message = readMessage(raw)
    if (message?.kind === 'ready') void view?.webview.postMessage({ sections })
    else if (message?.kind === 'go') await go(message)
    else if (message?.kind === 'act' && message.action === 'openTextDifferences') await showTexts()
  }

  function again({ document }: vscode.TextDocumentChangeEvent): void {
    const wanted = origins
    if (!wanted || !view) return
    if (![wanted.before, wanted.after].some(origin => same(origin.document, document.uri))) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      compare(wanted).catch(error => log.error('The two versions could not be compared again.', error))
    }, rest)
  }

  const listener = vscode.workspace.onDidChangeTextDocument(again)
  return {
    open,
    showTexts,
    get sections() {
      return sections
    },
    receive,
    dispose() {
      clearTimeout(timer)
      listener.dispose()
      view?.dispose()
    },
  }
}
