/** One file of the workspace → what the review keeps of it, or undefined where it is no draft. */

import * as vscode from 'vscode'
import type { Config } from '../../config/settings.ts'
import { positionsOf } from '../../engine/index.ts'
import { importable } from '../../importers/names.ts'
import { readingInShort } from '../../view/reading-words.ts'
import type { Importers } from '../importers.ts'
import type { Lens } from '../lens.ts'
import type { Settings } from '../settings.ts'
import { declaresProfile } from '../standing.ts'
import { t } from '../translate.ts'
import type { Outcome, PlacedMark } from './outcome.ts'

export interface ReadParts {
  readonly lens: Lens
  readonly importers: Importers
  readonly settings: Settings
}

/** Bytes of text. A longer one would hold the editor's extensions up for seconds. */
const largestText = 512 * 1024
const largestImport = 20 * 1024 * 1024
/** A nul byte is in no text, but in nearly every other kind of file, and early. */
const headLength = 8_000
/** Code units in which a draft can declare its profile. */
const longestHead = 4_000

const languageOf = (path: string): string => {
  if (/\.memo$/i.test(path)) return 'memo'
  return /\.txt$/i.test(path) ? 'plaintext' : 'markdown'
}

/** Files that may be drafts by their name. */
export const isCandidate = (name: string): boolean =>
  /\.(?:md|markdown|memo|txt)$/i.test(name) || importable(name)

const skipped = (reason: string): Outcome => ({ kind: 'skipped', reason })

function matchesGlobs(uri: vscode.Uri, languageId: string, globs: readonly string[]): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(uri)
  // The editor's own matching looks at these two only; a closed file has no document to give.
  const document = { uri, languageId } as vscode.TextDocument
  return globs.some(
    glob =>
      vscode.languages.match(
        { pattern: folder ? new vscode.RelativePattern(folder, glob) : glob },
        document,
      ) > 0,
  )
}

interface Text {
  readonly text: string
  readonly isConverted: boolean
}

async function textOf(uri: vscode.Uri, importers: Importers): Promise<Text | Outcome> {
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

function outcomeOf({ text, isConverted }: Text, languageId: string, config: Config, lens: Lens): Outcome {
  const report = lens.reader.read(text, {
    format: languageId === 'plaintext' ? 'text' : 'markdown',
    ...(config.profile === undefined ? {} : { profile: config.profile, profileFrom: 'setting' }),
    ...(config.purpose === undefined ? {} : { purpose: config.purpose }),
  })
  const positionAt = positionsOf(text)
  const place = (offset: number) => {
    const { line, column } = positionAt(offset)
    return { line: line - 1, column: column - 1 }
  }
  const marks = report.findings.flatMap(({ rule, message, severity, start, end, visible }): PlacedMark[] => {
    const choice = config.severity.get(rule) ?? severity
    if (!visible || choice === 'off') return []
    return [{ rule, message, severity: choice, start: place(start), end: place(end) }]
  })
  return {
    kind: 'read',
    verdict: report.reading.verdict,
    words: readingInShort(report, lens.kindOf(report.profile), t),
    marks,
    warnings: report.reading.warnings,
    isConverted,
  }
}

/** Never rejects: a file that cannot be read says so. */
export async function reviewFile(
  uri: vscode.Uri,
  size: number,
  parts: ReadParts,
): Promise<Outcome | undefined> {
  const languageId = languageOf(uri.path)
  const { config } = parts.settings.of({ uri, languageId })
  if (!config.enable || config.excludeLanguages.includes(languageId)) return undefined
  const isNamed = languageId === 'memo' || matchesGlobs(uri, languageId, config.files)
  if (!isNamed && languageId !== 'markdown') return undefined
  if (!isNamed && importable(uri.path)) return undefined
  const isConverted = importable(uri.path)
  if (size > (isConverted ? largestImport : largestText)) {
    if (!isNamed) return undefined
    return skipped(isConverted ? t('It is larger than 20 MB.') : t('It is larger than 512 KB.'))
  }
  try {
    const text = await textOf(uri, parts.importers)
    if ('kind' in text) return isNamed ? text : undefined
    if (!isNamed && !declaresProfile(text.text.slice(0, longestHead))) return undefined
    return outcomeOf(text, languageId, config, parts.lens)
  } catch {
    return skipped(t('It cannot be read.'))
  }
}
