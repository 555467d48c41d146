/** One file of the workspace → what the review keeps of it, or undefined where it is no draft. */

import * as vscode from 'vscode'
import type { Config } from '../../config/settings.ts'
import { positionsOf, type ReadOptions } from '../../engine/index.ts'
import { importable } from '../../importers/names.ts'
import { readingInShort } from '../../view/reading-words.ts'
import type { Houses } from '../houses.ts'
import type { Importers } from '../importers.ts'
import type { Lens } from '../lens.ts'
import { matchesGlobs, profileOfPlace } from '../matches-globs.ts'
import { readOptionsOf } from '../read-options.ts'
import type { Settings, SettingsScope } from '../settings.ts'
import { declaresProfile } from '../standing.ts'
import { t } from '../translate.ts'
import type { Outcome, PlacedMark } from './outcome.ts'

export interface ReadParts {
  readonly lens: Lens
  readonly importers: Importers
  readonly settings: Settings
  readonly houses: Houses
}

/** Bytes of text. A longer one would hold the editor's extensions up for seconds. */
const largestText = 512 * 1024
const largestImport = 20 * 1024 * 1024
/** A nul byte is in no text, but in nearly every other kind of file, and early. */
const headLength = 8_000
/** Code units in which a draft can declare its profile. */
const longestHead = 4_000

export const languageOf = (path: string): string => {
  if (/\.memo$/i.test(path)) return 'memo'
  return /\.txt$/i.test(path) ? 'plaintext' : 'markdown'
}

/** Files that may be drafts by their name. */
export const isCandidate = (name: string): boolean =>
  /\.(?:md|markdown|memo|txt)$/i.test(name) || importable(name)

const skipped = (reason: string): Outcome => ({ kind: 'skipped', reason })

export interface Text {
  readonly text: string
  readonly isConverted: boolean
}

/** A file's text, or why it has none. */
export async function textOf(uri: vscode.Uri, importers: Importers): Promise<Text | Outcome> {
  const bytes = await vscode.workspace.fs.readFile(uri)
  if (importable(uri.path)) {
    const result = await (await importers.load())(bytes, uri.path)
    return result.kind === 'unusable'
      ? skipped(t(result.reason))
      : { text: result.markdown, isConverted: true }
  }
  const [first, second] = bytes
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (isWide || bytes.subarray(0, headLength).includes(0)) return skipped(t('It is no UTF-8 text.'))
  return { text: new TextDecoder().decode(bytes), isConverted: false }
}

function outcomeOf({ text, isConverted }: Text, config: Config, lens: Lens, options: ReadOptions): Outcome {
  const report = lens.reader.open().read(text, options)
  const positionAt = positionsOf(text)
  const place = (offset: number) => {
    const { line, column } = positionAt(offset)
    return { line: line - 1, column: column - 1 }
  }
  const marks = report.findings.flatMap(({ rule, message, severity, start, end, visible }): PlacedMark[] => {
    const choice = config.severity.get(rule) ?? severity
    if (!visible || choice === 'off') return []
    const words = lens.messageOf({ rule, message })
    return [{ rule, message: words, severity: choice, start: place(start), end: place(end) }]
  })
  return {
    kind: 'read',
    verdict: report.reading.verdict,
    words: readingInShort(report, report.kind ?? lens.kindOf(report.profile), t),
    marks,
    warnings: report.reading.warnings,
    isConverted,
  }
}

/** What is said of a file that is too large to be read. */
function tooLarge(path: string, size: number): Outcome | undefined {
  if (importable(path)) return size > largestImport ? skipped(t('It is larger than 20 MB.')) : undefined
  return size > largestText ? skipped(t('It is larger than 512 KB.')) : undefined
}

/** Named by its kind, the house or the settings; any other Markdown has to declare its profile itself. */
const isNamed = (draft: SettingsScope, config: Config, houses: Houses): boolean =>
  draft.languageId === 'memo' ||
  houses.profileOf(draft) !== undefined ||
  profileOfPlace(draft, config) !== undefined ||
  matchesGlobs(draft, config.files)

/** Never rejects: a file that cannot be read says so. */
export async function reviewFile(
  uri: vscode.Uri,
  size: number,
  { lens, importers, settings, houses }: ReadParts,
): Promise<Outcome | undefined> {
  const draft = { uri, languageId: languageOf(uri.path) }
  const { config } = settings.of(draft)
  if (!config.enable || config.excludeLanguages.includes(draft.languageId)) return undefined
  await houses.load(draft)
  if (houses.isLeftAlone(draft)) return undefined
  const named = isNamed(draft, config, houses)
  if (!named && (draft.languageId !== 'markdown' || importable(uri.path))) return undefined
  const large = tooLarge(uri.path, size)
  if (large) return named ? large : undefined
  try {
    const text = await textOf(uri, importers)
    if ('kind' in text) return named ? text : undefined
    const own = houses.of(draft)?.config.house.profiles.map(({ id }) => id)
    if (!named && !declaresProfile(text.text.slice(0, longestHead), own)) return undefined
    return outcomeOf(text, config, lens, readOptionsOf(draft, config, houses))
  } catch {
    return skipped(t('It cannot be read.'))
  }
}
