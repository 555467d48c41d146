/** Quiet for a while: all drafts until a time, or one draft until it is opened again. */

import * as vscode from 'vscode'
import { t } from '../translate.ts'
import { isOver, minutesMs, tomorrow } from './snooze-time.ts'

const key = 'snoozedUntil'
const shortMinutes = 30

export interface Snooze extends vscode.Disposable {
  covers(document: vscode.TextDocument): boolean
  /** Milliseconds since 1970 where a time ends it; undefined where the draft's closing does. */
  readonly until: number | undefined
  readonly onDidChange: vscode.Event<void>
}

type Choice = 'short' | 'tomorrow' | 'draft'
const choices: ReadonlySet<unknown> = new Set<Choice>(['short', 'tomorrow', 'draft'])
const isChoice = (value: unknown): value is Choice => choices.has(value)

async function pickChoice(): Promise<Choice | undefined> {
  const items: (vscode.QuickPickItem & { choice: Choice })[] = [
    { choice: 'short', label: t('For {0} minutes', shortMinutes), detail: t('All drafts') },
    { choice: 'tomorrow', label: t('Until tomorrow'), detail: t('All drafts') },
    { choice: 'draft', label: t('Until it is opened again'), detail: t('This draft') },
  ]
  const picked = await vscode.window.showQuickPick(items, { title: t('No marks and no reading for a while') })
  return picked?.choice
}

export function createSnooze(memory: vscode.Memento): Snooze {
  const changed = new vscode.EventEmitter<void>()
  const drafts = new Set<vscode.TextDocument>()
  let until = memory.get<number>(key, 0)
  let timer: Timer | undefined

  function setUntil(time: number): void {
    until = time
    void memory.update(key, time || undefined)
    wait()
    changed.fire()
  }

  function wait(): void {
    clearTimeout(timer)
    timer = isOver(until, Date.now()) ? undefined : setTimeout(() => setUntil(0), until - Date.now())
  }

  async function snooze(wanted: unknown): Promise<void> {
    const document = vscode.window.activeTextEditor?.document
    const choice = isChoice(wanted) ? wanted : await pickChoice()
    if (choice === 'short') setUntil(Date.now() + shortMinutes * minutesMs)
    if (choice === 'tomorrow') setUntil(tomorrow(new Date()).getTime())
    if (choice !== 'draft' || !document || document.isClosed) return
    drafts.add(document)
    changed.fire()
  }

  function wake(): void {
    const document = vscode.window.activeTextEditor?.document
    if (document) drafts.delete(document)
    setUntil(0)
  }

  const parts = [
    changed,
    vscode.workspace.onDidCloseTextDocument(document => drafts.delete(document)),
    vscode.commands.registerCommand('leadershipLens.snooze', snooze),
    vscode.commands.registerCommand('leadershipLens.wake', wake),
  ]
  wait()
  return {
    covers: document => drafts.has(document) || !isOver(until, Date.now()),
    get until() {
      return isOver(until, Date.now()) ? undefined : until
    },
    onDidChange: changed.event,
    dispose() {
      clearTimeout(timer)
      for (const each of parts) each.dispose()
    },
  }
}
