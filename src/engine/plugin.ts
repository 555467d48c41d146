/**
 * The marks of a draft as a retext plugin:
 *
 *     unified().use(retextEnglish).use(retextLeadership, { models })
 *
 * It reads the file's text, not the tree: what is judged at all, and what a sentence asks, shows in the source's
 * lists, quotations and line breaks, which the tree no longer has. The tree passes through untouched.
 */

import type { DraftFormat } from './draft.ts'
import { type LineColumn, positionsOf } from './positions.ts'
import { createReaderWith, type Models, type Reader } from './reader.ts'
import type { ReportFinding, Rewrite } from './report.ts'
import { rules } from './rules/registry.ts'

interface CommonOptions {
  /** The kind of message, where the draft itself names none. */
  readonly profile?: string
  /** How the file is written; plain text unless said otherwise. */
  readonly format?: DraftFormat
}

/** The models' bytes, or a reader that has them. */
export type Options = CommonOptions &
  (
    | { readonly models: Models; readonly reader?: never }
    | { readonly reader: Reader; readonly models?: never }
  )

interface Point extends LineColumn {
  /** From 0. */
  readonly offset: number
}

interface Place {
  readonly start: Point
  readonly end: Point
}

/** What the plugin needs of a VFileMessage. */
export interface MessageLike {
  actual?: string | null | undefined
  expected?: string[] | null | undefined
  note?: string | null | undefined
}

/** What the plugin needs of a VFile, so that its types ask for no package of their own. */
export interface FileLike {
  toString(): string
  message(reason: string, options: { place: Place; ruleId: string; source: string }): MessageLike
}

const source = 'leadership-lens'

const mattersOf: ReadonlyMap<string, string> = new Map(rules.map(({ id, matters }) => [id, matters]))

interface Suggestion {
  readonly start: number
  readonly end: number
  readonly expected: string[]
}

/** A message has one place, which each expected text replaces as a whole; so it spans all its rewrites. */
function suggestionOf(finding: ReportFinding, rewrites: readonly Rewrite[], text: string): Suggestion {
  const start = Math.min(finding.start, ...rewrites.map(rewrite => rewrite.start))
  const end = Math.max(finding.end, ...rewrites.map(rewrite => rewrite.end))
  const expected = rewrites.map(
    rewrite => text.slice(start, rewrite.start) + rewrite.text + text.slice(rewrite.end, end),
  )
  return { start, end, expected }
}

const readerOf = (options: Options): Reader => options.reader ?? createReaderWith(options.models)

/**
 * Adds one message for each mark: reason, place, rule, the words (`actual`), rewrites (`expected`) and why it
 * matters (`note`).
 * @throws Error when the models' bytes are not what this version can read
 */
export function retextLeadership(options: Options): (tree: unknown, file: FileLike) => undefined {
  const reader = readerOf(options)
  const { format = 'text', profile } = options
  return (_tree, file) => {
    const text = file.toString()
    const report = reader.read(text, { format, ...(profile === undefined ? {} : { profile }) })
    const positionAt = positionsOf(text)
    const pointAt = (offset: number): Point => ({ ...positionAt(offset), offset })
    for (const finding of report.findings) {
      if (!finding.visible) continue
      const { start, end, expected } = suggestionOf(finding, reader.rewrites(report, finding), text)
      const place = { start: pointAt(start), end: pointAt(end) }
      const message = file.message(finding.message, { place, ruleId: finding.rule, source })
      message.actual = text.slice(start, end)
      message.expected = expected
      message.note = mattersOf.get(finding.rule)
    }
  }
}
