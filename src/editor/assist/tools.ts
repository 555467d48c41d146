/** The analyser as tools of the editor's chat agents, where the host has such tools. They read and change nothing. */

import * as vscode from 'vscode'
import type { Read } from '../../assist/tool-result.ts'
import type { ReadOptions } from '../../engine/index.ts'
import type { Drafts } from '../drafts.ts'
import type { LensLoader } from '../lens.ts'
import { languages } from '../standing.ts'
import { t } from '../translate.ts'
import type { AssistBundle } from './assist-bundle.ts'

interface Parts {
  readonly drafts: Drafts
  readonly loader: LensLoader
  readonly bundle: () => Promise<AssistBundle>
  readonly log: vscode.LogOutputChannel
}

interface Text {
  readonly text: string
  readonly options: ReadOptions
}

const field = (input: unknown, name: string): unknown =>
  typeof input === 'object' && input !== null && Object.hasOwn(input, name)
    ? Reflect.get(input, name)
    : undefined

const stringIn = (input: unknown, name: string): string | undefined => {
  const value = field(input, name)
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** An agent may only have read what is open already or lies in the workspace. */
async function documentFor(uri: string): Promise<vscode.TextDocument | undefined> {
  const open = vscode.workspace.textDocuments.find(each => each.uri.toString() === uri)
  if (open) return open
  try {
    const place = vscode.Uri.parse(uri, true)
    return vscode.workspace.getWorkspaceFolder(place) && (await vscode.workspace.openTextDocument(place))
  } catch {
    return undefined
  }
}

async function textFor(input: unknown, drafts: Drafts): Promise<Text | undefined> {
  const profile = stringIn(input, 'profile')
  const chosen: ReadOptions = profile === undefined ? {} : { profile, profileFrom: 'option' }
  const text = stringIn(input, 'text')
  if (text !== undefined) return { text, options: chosen }
  const uri = stringIn(input, 'uri')
  const document = uri === undefined ? vscode.window.activeTextEditor?.document : await documentFor(uri)
  if (!document || !languages.has(document.languageId)) return undefined
  return { text: document.getText(), options: { ...drafts.optionsOf(document), ...chosen } }
}

const resultOf = (text: string): vscode.LanguageModelToolResult =>
  new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)])

const nothing = JSON.stringify({
  error:
    'No draft: give its text, or the URI of a Markdown, memo or text file that is open or in the workspace.',
})

type Describe = (bundle: AssistBundle, read: Read, input: unknown) => string

export function registerTools({ drafts, loader, bundle, log }: Parts): vscode.Disposable {
  const toolFor = (progress: string, describe: Describe): vscode.LanguageModelTool<object> => ({
    prepareInvocation: () => ({ invocationMessage: progress }),
    async invoke({ input }) {
      const [lens, assist] = await Promise.all([loader.load(), bundle()])
      const found = await textFor(input, drafts)
      if (!found) return resultOf(nothing)
      const report = lens.reader.open().read(found.text, found.options)
      const rewritesOf: Read['rewritesOf'] = finding => lens.reader.rewrites(report, finding)
      return resultOf(describe(assist, { text: found.text, report, rewritesOf }, input))
    },
  })
  const tools = {
    leadershipLens_review: toolFor(t('Reading the draft'), ({ reviewResult }, read) => reviewResult(read)),
    leadershipLens_rewrites: toolFor(t('Looking for rewrites'), ({ rewritesResult }, read, input) => {
      const line = field(input, 'line')
      return rewritesResult(read, typeof line === 'number' ? line : undefined)
    }),
  }
  try {
    return vscode.Disposable.from(
      ...Object.entries(tools).map(([name, tool]) => vscode.lm.registerTool(name, tool)),
    )
  } catch {
    // In 1.91 the function is there and throws.
    log.debug('This editor takes no language model tools.')
    return vscode.Disposable.from()
  }
}
