/** One sentence, one model: consent, the question, the terms, the menu, the edit. */

import * as vscode from 'vscode'
import { candidatesIn } from '../../assist/answer.ts'
import { type Draft, judgeCandidates } from '../../assist/judge.ts'
import { type Ending, endingLine } from '../../assist/lines.ts'
import { type Prompt, promptFor, secondPrompt } from '../../assist/prompt.ts'
import type { Passage } from '../../engine/index.ts'
import type { Lens } from '../lens.ts'
import { editFor } from '../rewrite-edit.ts'
import { t } from '../translate.ts'
import { askModel } from './ask-model.ts'
import { createConsent } from './consent.ts'
import { type Choice, type MenuState, type Outcome, runMenu } from './menu.ts'
import { type Models, nameOf } from './models.ts'
import { createPreview } from './preview.ts'

/** A model says how many tokens it takes; a character is at most one, and the answer needs room too. */
const mostCharacters = 24_000
const fewestCharacters = 2_000

/** A mark of a draft as it stands, and what is needed to have it rewritten. */
export interface Wanted {
  readonly document: vscode.TextDocument
  readonly version: number
  readonly draft: Draft
  readonly passage: Passage
  readonly lens: Lens
}

interface Parts {
  readonly models: Models
  readonly memory: vscode.Memento
  readonly log: vscode.LogOutputChannel
}

export interface Rewriting extends vscode.Disposable {
  run(wanted: Wanted, model: vscode.LanguageModelChat): Promise<void>
  /** What the menu shows. */
  readonly menu: MenuState
}

function promptOf({ draft, passage, lens }: Wanted, model: vscode.LanguageModelChat): Prompt {
  const { finding, report, text } = draft
  const matters = lens.rules.get(finding.rule)?.matters ?? ''
  const kind = (report.kind ?? lens.kindOf(report.profile)).title
  const most = Math.min(mostCharacters, Math.max(fewestCharacters, model.maxInputTokens))
  return promptFor({ text, passage, finding: finding.message, matters, kind }, most)
}

/** Asks, and asks once more where the terms were broken. */
async function offersFrom(
  model: vscode.LanguageModelChat,
  { draft, lens }: Wanted,
  prompt: Prompt,
  token: vscode.CancellationToken,
): Promise<Outcome> {
  const { User, Assistant } = vscode.LanguageModelChatMessage
  const messages = [User(prompt.instructions), User(prompt.data)]
  for (const isLast of [false, true]) {
    const answer = await askModel(model, messages, token)
    if (answer.kind === 'cancelled') return { kind: 'cancelled' }
    if (answer.kind !== 'text') return { kind: 'ended', ending: answer.kind }
    const candidates = candidatesIn(answer.text)
    if (!candidates) return { kind: 'ended', ending: 'rubbish' }
    const { offers, refused } = judgeCandidates(lens.reader, draft, candidates)
    if (offers.length > 0) return { kind: 'offers', offers }
    if (isLast || refused.length === 0) break
    messages.push(Assistant(answer.text), User(secondPrompt(refused)))
  }
  return { kind: 'ended', ending: 'nothing-holds' }
}

async function pickModel(models: Models): Promise<vscode.LanguageModelChat | undefined> {
  const all = await models.list()
  const items = all.map(model => ({ label: nameOf(model), description: model.vendor, model }))
  return (await vscode.window.showQuickPick(items, { title: t('Ask another model…') }))?.model
}

export function createRewriting({ models, memory, log }: Parts): Rewriting {
  const consent = createConsent(memory)
  const preview = createPreview()
  let menu: MenuState = { phase: 'idle', entries: [] }

  const say = (ending: Ending, model: string): void => {
    vscode.window.setStatusBarMessage(`$(info) ${endingLine(ending, model, t)}`, 8_000)
  }
  const isStale = ({ document, version }: Wanted): boolean =>
    document.isClosed || document.version !== version

  async function apply(wanted: Wanted, choice: Choice, model: string): Promise<void> {
    if (choice.kind !== 'rewrite') return
    if (isStale(wanted)) return say('changed', model)
    await vscode.window.showTextDocument(wanted.document)
    await vscode.workspace.applyEdit(editFor(wanted.document, choice.rewrite))
  }

  async function run(wanted: Wanted, model: vscode.LanguageModelChat): Promise<void> {
    const name = nameOf(model)
    const prompt = promptOf(wanted, model)
    if (!(await consent.given(model, prompt))) return
    models.prefer(model)
    const choice = await runMenu({
      model: name,
      hasOthers: (await models.list()).length > 1,
      original: wanted.passage.text.replace(/\s+/g, ' '),
      async ask(token) {
        const outcome = await offersFrom(model, wanted, prompt, token)
        log.info(`Asked ${name}: ${outcome.kind === 'ended' ? outcome.ending : outcome.kind}`)
        return outcome
      },
      async preview(rewrite) {
        if (!isStale(wanted)) await preview.show(wanted.document, rewrite)
      },
      tell(state) {
        menu = state
      },
    })
    await preview.close()
    if (choice.kind === 'again') return run(wanted, model)
    const other = choice.kind === 'other' ? await pickModel(models) : undefined
    if (other) return run(wanted, other)
    await apply(wanted, choice, name)
  }

  return {
    run,
    get menu() {
      return menu
    },
    dispose: () => preview.dispose(),
  }
}
