/** One line of a batch in, one line out. */

import { type DraftFormat, type HouseStyle, profiles, type Reader } from '../engine/index.ts'
import { countsOf, type PrintedReport, type ReadSettings, readDraft } from './entries.ts'
import type { Options } from './options.ts'

export interface NumberedLine {
  /** From 1. */
  readonly number: number
  /** Undefined where it was too long to keep. */
  readonly text: string | undefined
}

export interface LineAnswer {
  /** As it is printed, with its line end. */
  readonly out: string
  /** Findings that count against a limit. */
  readonly counts: number
}

interface Request {
  readonly id: unknown
  readonly text: string
  readonly format: DraftFormat
  readonly profile: string | undefined
}

type Parsed =
  | { readonly request: Request }
  | { readonly id: unknown; readonly error: string }
  | { readonly error: string }

const profileIds: ReadonlySet<string> = new Set(profiles.map(({ id }) => id))

function parseLine(line: string, own: readonly string[]): Parsed {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return { error: `This is no JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { error: 'A line holds one object, {"id", "text", "format", "profile"}.' }
  }
  return parseRequest(new Map(Object.entries(value)), own)
}

function parseRequest(fields: ReadonlyMap<string, unknown>, own: readonly string[]): Parsed {
  const id = fields.get('id') ?? null
  const text = fields.get('text')
  const format = fields.get('format') ?? 'markdown'
  const profile = fields.get('profile') ?? undefined
  if (typeof text !== 'string') return { id, error: '"text" takes a text.' }
  if (format !== 'markdown' && format !== 'text') return { id, error: '"format" takes "markdown" or "text".' }
  if (
    profile !== undefined &&
    (typeof profile !== 'string' || !(profileIds.has(profile) || own.includes(profile)))
  ) {
    return { id, error: `"profile" takes one of: ${[...profileIds, ...own].join(', ')}.` }
  }
  return { request: { id, text, format, profile } }
}

/** A fault of ours in one draft must not cost the others theirs. */
function answer(
  reader: Reader,
  { id, text, format, profile }: Request,
  options: Options,
  house: HouseStyle | undefined,
): Answer {
  try {
    const settings: ReadSettings = { profile: profile ?? options.profile, rewrites: options.rewrites, house }
    return { id, report: readDraft(reader, text, format, settings) }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
}

type Answer =
  | { readonly id: unknown; readonly report: PrintedReport }
  | { readonly id: unknown; readonly error: string }

export function answerLine(
  reader: Reader,
  { number, text }: NumberedLine,
  options: Options,
  house: HouseStyle | undefined,
): LineAnswer {
  const own = house?.profiles.map(({ id }) => id) ?? []
  const parsed = text === undefined ? { error: 'This line is too long.' } : parseLine(text, own)
  if (!('request' in parsed)) {
    const answered = 'id' in parsed ? parsed : { line: number, ...parsed }
    return { out: `${JSON.stringify(answered)}\n`, counts: 0 }
  }
  const result = answer(reader, parsed.request, options, house)
  return {
    out: `${JSON.stringify(result)}\n`,
    counts: 'report' in result ? countsOf(result.report) : 0,
  }
}
