/** The commands that a writer can run. */

import * as vscode from 'vscode'
import type { Drafts } from './drafts.ts'
import type { Houses } from './houses.ts'
import type { LensLoader } from './lens.ts'
import { pickProfile, writeProfile } from './profile-picker.ts'
import { showIgnored } from './quiet/show-ignored.ts'
import { showReading } from './reading-picker.ts'
import type { Settings } from './settings.ts'
import type { Wish } from './standing.ts'
import type { Wishes } from './wishes.ts'

interface Parts {
  readonly drafts: Drafts
  readonly loader: LensLoader
  readonly settings: Settings
  readonly wishes: Wishes
  readonly houses: Houses
  readonly log: vscode.LogOutputChannel
}

const activeDocument = (): vscode.TextDocument | undefined => vscode.window.activeTextEditor?.document

export function registerCommands({
  drafts,
  loader,
  settings,
  wishes,
  houses,
  log,
}: Parts): vscode.Disposable {
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

  /** @param given a profile's id; anybody may run a command, so it is as unknown as any input */
  async function chooseProfile(given: unknown): Promise<void> {
    const document = activeDocument()
    const lens = document && (await loader.load().catch(() => undefined))
    if (!document || !lens) return
    const profiles = [...(houses.of(document)?.config.house.profiles ?? []), ...lens.profiles]
    const profile = profiles.some(({ id }) => id === given)
      ? String(given)
      : await pickProfile(profiles, drafts.dueReport(document))
    if (profile === undefined || document.isClosed) return
    const isWritten = await writeProfile(document, profile)
    wishes.set(document, { wish: 'review', ...(isWritten ? {} : { profile }) })
    drafts.refresh(document)
  }

  /** The draft stays what it is, and the guess is not offered again. */
  function declineGuess(): void {
    const document = activeDocument()
    if (document) wishes.set(document, { declined: true })
  }

  async function toggleStances(): Promise<void> {
    const editor = vscode.workspace.getConfiguration('leadershipLens', activeDocument())
    await editor.update(
      'showStances',
      editor.get('showStances') === 'off' ? 'on' : 'off',
      vscode.ConfigurationTarget.Global,
    )
  }

  const commands: Readonly<Record<string, (given: unknown) => unknown>> = {
    review: () => wish('review'),
    stopReviewing: () => wish('stop'),
    showReading: reading,
    chooseProfile,
    declineGuess,
    toggleStances,
    showIgnored: () => showIgnored(settings),
    showLog: () => log.show(),
  }
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(`leadershipLens.${name}`, run),
    ),
  )
}
