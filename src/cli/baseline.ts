/** Findings that a team has accepted: only new ones count. */

import { createHash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { ReportFinding } from '../engine/index.ts'
import { isShown } from '../view/text-report.ts'
import type { Entry } from './entries.ts'

type ReadEntry = Extract<Entry, { readonly text: string }>

/** By file and fingerprint, how often. The memos' words stay out of it: a baseline lies in the repository. */
type Known = Map<string, Map<string, number>>

/** Rule and sentence, whatever line it stands on and however it is wrapped. */
export function fingerprintOf({ text, report }: ReadEntry, { rule, sentence }: ReportFinding): string {
  const place = report.sentences[sentence]
  const words = place ? text.slice(place.start, place.end) : ''
  const normal = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return createHash('sha256').update(`${rule}\n${normal}`).digest('hex').slice(0, 20)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parse(source: string): Known | undefined {
  const value: unknown = JSON.parse(source)
  if (!isRecord(value) || value['version'] !== 1 || !isRecord(value['files'])) return undefined
  const known: Known = new Map()
  for (const [file, counts] of Object.entries(value['files'])) {
    if (!isRecord(counts)) return undefined
    const numbers = Object.entries(counts).map(([key, count]): [string, number] => [key, Number(count)])
    if (numbers.some(([, count]) => !Number.isInteger(count) || count < 1)) return undefined
    known.set(file, new Map(numbers))
  }
  return known
}

export interface Baseline {
  /** The entry without the findings that were accepted. */
  withoutKnown(entry: Entry): Entry
}

/** @returns the problem as one line where the file cannot be used */
export function readBaseline(file: string): Baseline | string {
  let known: Known | undefined
  try {
    known = parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (missing) return `There is no baseline '${file}'. --update-baseline writes one.`
  }
  if (!known) return `'${file}' is no baseline. --update-baseline writes it anew.`
  const baseline = known
  return {
    withoutKnown(entry) {
      if ('error' in entry) return entry
      const left = new Map(baseline.get(entry.path))
      const findings = entry.report.findings.filter(finding => {
        if (!isShown(finding)) return true
        const key = fingerprintOf(entry, finding)
        const count = left.get(key) ?? 0
        if (count > 0) left.set(key, count - 1)
        return count === 0
      })
      return { ...entry, report: { ...entry.report, findings } }
    },
  }
}

export interface BaselineWriter {
  add(entry: Entry): void
  /**
   * Sorted, so that a change shows as a small diff. Files that were not read this time lose their findings.
   * @returns how many findings are accepted
   */
  write(file: string): number
}

export function baselineWriter(): BaselineWriter {
  const files: Record<string, Record<string, number>> = Object.create(null)
  let accepted = 0
  return {
    add(entry) {
      if ('error' in entry) return
      const counts: Record<string, number> = {}
      const keys = entry.report.findings.filter(isShown).map(finding => fingerprintOf(entry, finding))
      for (const key of keys.sort()) counts[key] = (counts[key] ?? 0) + 1
      if (keys.length > 0) files[entry.path] = counts
      accepted += keys.length
    },
    write(file) {
      const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
      // Renamed into place: a run that is stopped leaves the old baseline whole.
      writeFileSync(`${file}.new`, `${JSON.stringify({ version: 1, files: sorted }, null, 2)}\n`)
      renameSync(`${file}.new`, file)
      return accepted
    },
  }
}
