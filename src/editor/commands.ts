/** The commands that a writer can run. */

import * as vscode from 'vscode'
import type { Drafts } from './drafts.ts'
import type { LensLoader } from './lens.ts'
import { pickProfile, writeProfile } from './profile-picker.ts'
import { showReading } from './reading-picker.ts'
import type { Wish } from './standing.ts'
import type { Wishes } from './wishes.ts'

interface Parts {
  readonly drafts: Drafts
  readonly loader: LensLoader
  readonly wishes: Wishes
  readonly log: vscode.LogOutputChannel
}

const activeDocument = (): vscode.TextDocument | undefined => vscode.window.activeTextEditor?.document

export function registerCommands({ drafts, loader, wishes, log }: Parts): vscode.Disposable {
  function wish(what: Wish): void {
    const document = activeDocument()
    if (!document) return
    wishes.set(document, { wish: what })
    drafts.refresh(document)
  }

  async function reading(): Promise<void> {
    const document = activeDocument()
    if (!document) return
    if (drafts.standing(document) === 'offered') wish('review')
    const lens = await loader.load().catch(() => undefined)
    const report = lens && drafts.dueReport(document)
    if (report) await showReading(document, report, lens)
  }

  async function chooseProfile(): Promise<void> {
    const document = activeDocument()
    const lens = document && (await loader.load().catch(() => undefined))
    if (!document || !lens) return
    const profile = await pickProfile(lens, drafts.report(document)?.profile)
    if (profile === undefined || document.isClosed) return
    const isWritten = await writeProfile(document, profile)
    wishes.set(document, { wish: 'review', ...(isWritten ? {} : { profile }) })
    drafts.refresh(document)
  }

  async function toggleStances(): Promise<void> {
    const editor = vscode.workspace.getConfiguration('leadershipLens', activeDocument())
    await editor.update('showStances', editor.get('showStances') !== true, vscode.ConfigurationTarget.Global)
  }

  const commands: Readonly<Record<string, () => unknown>> = {
    review: () => wish('review'),
    stopReviewing: () => wish('stop'),
    showReading: reading,
    chooseProfile,
    toggleStances,
    showLog: () => log.show(),
  }
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(`leadershipLens.${name}`, run),
    ),
  )
}
