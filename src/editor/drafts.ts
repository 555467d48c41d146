/**
 * The drafts that are open and what was read in them. A draft is read when it is seen, qualifies and has rested;
 * what an edit made stale is dropped; what is closed is forgotten.
 */

import * as vscode from 'vscode'

import type { ReadOptions, Report } from '../engine/index.ts'
import { createDraftWork, type DraftWork, type Reading, type WorkCounts } from './draft-work.ts'

import type { Houses } from './houses.ts'
import type { Lens, LensLoader } from './lens.ts'
import { matchesGlobs, profileOfPlace } from './matches-globs.ts'
import type { Snooze } from './quiet/snooze.ts'
import { readOptionsOf } from './read-options.ts'
import type { Settings } from './settings.ts'
import { headLines, languages, type Standing, standingOf } from './standing.ts'
import type { Wishes } from './wishes.ts'

interface DraftState {
  report: Report | undefined
  /** The document's version that the report is about. */
  version: number
  timer: Timer | undefined
  /** Milliseconds that reading the last edit took. */
  cost: number
  /** What its reading keeps from version to version. */
  work: DraftWork | undefined
}

export interface Drafts extends vscode.Disposable {
  standing(document: vscode.TextDocument): Standing
  /** The report of the document as it stands; undefined while it is stale or missing. */
  report(document: vscode.TextDocument): Report | undefined
  /** The same, brought up to date first where a reading is due anyway. */
  dueReport(document: vscode.TextDocument): Report | undefined
  /** What its report is read with. */
  optionsOf(document: vscode.TextDocument): ReadOptions
  /** Reads a draft again: a wish or setting about it changed. */
  refresh(document?: vscode.TextDocument): void
  readonly onDidRead: vscode.Event<vscode.TextDocument>
  /** How the readings went, and how many drafts something is kept of. */
  readonly work: Readonly<WorkCounts> & { readonly kept: number }
}

/** Not yet read, or to be read with other options. */
const unread = -1

/** A draft that is slow to read rests longer, so that typing stays quick: this many times its cost. */
const restPerCost = 3

function headOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(0, 0, headLines, 0))
}

export const isVisible = (document: vscode.TextDocument): boolean =>
  vscode.window.visibleTextEditors.some(editor => editor.document === document)

interface Parts {
  readonly loader: LensLoader
  readonly settings: Settings
  readonly wishes: Wishes
  readonly snooze: Snooze
  readonly houses: Houses
}

function optionsFor(document: vscode.TextDocument, { settings, wishes, houses }: Parts): ReadOptions {
  const { config } = settings.of(document)
  return readOptionsOf(document, config, houses, wishes.of(document).profile)
}

export function createDrafts(parts: Parts): Drafts {
  const { loader, settings, wishes, snooze, houses } = parts
  const states = new Map<vscode.TextDocument, DraftState>()
  const read = new vscode.EventEmitter<vscode.TextDocument>()
  const counts: WorkCounts = { slices: 0, leftOff: 0 }

  function standing(document: vscode.TextDocument): Standing {
    // Settings and globs are not even looked at for code.
    if (document.isClosed || !languages.has(document.languageId)) return 'none'
    const { config } = settings.of(document)
    const standing = standingOf(
      {
        scheme: document.uri.scheme,
        languageId: document.languageId,
        matchesFiles:
          houses.profileOf(document) !== undefined ||
          profileOfPlace(document, config) !== undefined ||
          matchesGlobs(document, config.files),
        head: headOf(document),
        ownProfiles: houses.of(document)?.config.house.profiles.map(({ id }) => id) ?? [],
        wish: wishes.of(document).wish,
      },
      config,
    )
    if (standing !== 'reviewed') return standing
    if (wishes.of(document).wish !== 'review' && houses.isLeftAlone(document)) return 'offered'
    return snooze.covers(document) ? 'snoozed' : standing
  }

  function stateOf(document: vscode.TextDocument): DraftState {
    const known = states.get(document)
    if (known) return known
    const fresh = { report: undefined, version: unread, timer: undefined, cost: 0, work: undefined }
    states.set(document, fresh)
    return fresh
  }

  function forget(document: vscode.TextDocument): void {
    const state = states.get(document)
    if (!state) return
    clearTimeout(state.timer)
    state.work?.leaveOff()
    states.delete(document)
    read.fire(document)
  }

  /** What reads the document; undefined where it has been read as it stands. */
  function workOn(document: vscode.TextDocument, lens: Lens): DraftWork | undefined {
    const state = stateOf(document)
    clearTimeout(state.timer)
    state.timer = undefined
    if (state.version === document.version) return undefined
    state.work ??= createDraftWork(lens.reader.open(), counts)
    return state.work
  }

  function settle(document: vscode.TextDocument, work: DraftWork, reading: Reading | undefined): void {
    const state = states.get(document)
    // Closed, or forgotten, meanwhile.
    if (!reading || state?.work !== work) return
    // How long the whole took to read says nothing of what an edit will cost.
    state.cost = state.version === unread ? 0 : reading.cost
    state.report = reading.report
    state.version = reading.version
    read.fire(document)
  }

  async function analyse(document: vscode.TextDocument, lens: Lens): Promise<void> {
    const work = workOn(document, lens)
    if (work)
      settle(
        document,
        work,
        await work.read(document.version, document.getText(), optionsFor(document, parts)),
      )
  }

  /** For whoever cannot wait. */
  function analyseNow(document: vscode.TextDocument, lens: Lens): void {
    const work = workOn(document, lens)
    if (work)
      settle(document, work, work.readNow(document.version, document.getText(), optionsFor(document, parts)))
  }

  /** The draft may have closed, hidden or changed its standing while the models were read. */
  async function analyseIfWanted(document: vscode.TextDocument): Promise<void> {
    await houses.load(document)
    if (document.isClosed || !isVisible(document)) return
    if (standing(document) !== 'reviewed') return forget(document)
    const lens = await loader.load().catch(() => undefined)
    if (!lens) return read.fire(document)
    settings.know(lens.ruleIds)
    const wanted = !document.isClosed && isVisible(document) && standing(document) === 'reviewed'
    if (wanted) await analyse(document, lens)
  }

  function schedule(document: vscode.TextDocument, wait: number): void {
    if (!languages.has(document.languageId)) return
    const state = stateOf(document)
    clearTimeout(state.timer)
    state.timer = setTimeout(() => {
      state.timer = undefined
      void analyseIfWanted(document)
    }, wait)
  }

  function scheduleVisible(): void {
    for (const { document } of vscode.window.visibleTextEditors)
      if (states.get(document)?.version !== document.version) schedule(document, 0)
  }

  function refresh(document?: vscode.TextDocument): void {
    for (const [each, state] of states) {
      if (document && each !== document) continue
      state.version = unread
      state.work?.leaveOff()
      // Hidden drafts wait until they are seen again, but their marks go at once.
      if (standing(each) !== 'reviewed') forget(each)
    }
    scheduleVisible()
  }

  const current = (document: vscode.TextDocument): Report | undefined => {
    const state = states.get(document)
    return state?.version === document.version ? state.report : undefined
  }

  const listeners = [
    vscode.window.onDidChangeVisibleTextEditors(scheduleVisible),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return
      // Changed behind the writer's back, by a tool or another window: what was read no longer holds.
      if (!isVisible(document)) return forget(document)
      const state = states.get(document)
      state?.work?.leaveOff()
      const rest = Math.max(settings.of(document).config.debounce, (state?.cost ?? 0) * restPerCost)
      schedule(document, rest)
    }),
    // A change of language closes and opens the document that is in view.
    vscode.workspace.onDidOpenTextDocument(scheduleVisible),
    vscode.workspace.onDidCloseTextDocument(forget),
    settings.onDidChange(() => refresh()),
    snooze.onDidChange(() => refresh()),
    houses.onDidChange(() => refresh()),
  ]
  scheduleVisible()

  return {
    standing,
    report: current,
    dueReport(document) {
      if (current(document) === undefined && loader.ready && standing(document) === 'reviewed')
        analyseNow(document, loader.ready)
      return current(document)
    },
    optionsOf: document => optionsFor(document, parts),
    refresh,
    onDidRead: read.event,
    get work() {
      return { ...counts, kept: [...states.values()].filter(({ work }) => work).length }
    },
    dispose() {
      for (const { timer, work } of states.values()) {
        clearTimeout(timer)
        work?.leaveOff()
      }
      for (const each of [...listeners, read]) each.dispose()
    },
  }
}
