/** The labelled memos, for scripts that measure: a folder with invented.tsv, memos.tsv and the memos themselves. */

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createReaderWith, type Reader, type ReadOptions } from '../src/engine/reader.ts'
import type { Report, ReportFinding, Rewrite } from '../src/engine/report.ts'

export interface Memo {
  /** folder/file */
  readonly name: string
  readonly text: string
  /** The kind of message as readers named it; undefined where they did not agree on a profile of ours. */
  readonly profile: string | undefined
  readonly format: 'markdown' | 'text'
}

const bytes = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../src/engine/models/${name}`, import.meta.url)))

export const newReader = (): Reader =>
  createReaderWith({ tagger: bytes('tagger.bin'), stance: bytes('stance.bin') })

function genres(table: string): ReadonlyMap<string, string> {
  if (!existsSync(table)) return new Map()
  const rows = readFileSync(table, 'utf8').trimEnd().split('\n')
  const columns = (rows[0] ?? '').split('\t')
  const genre = columns.indexOf('genre')
  return new Map(
    rows.slice(1).map(row => {
      const cells = row.split('\t')
      return [cells[0] ?? '', cells[genre] ?? '']
    }),
  )
}

function memosOf(folder: string, set: string): Memo[] {
  const named = genres(join(folder, `${set}.tsv`))
  return readdirSync(join(folder, set))
    .filter(file => /\.(?:md|txt)$/.test(file))
    .sort()
    .map(file => {
      const profile = named.get(file) ?? ''
      return {
        name: `${set}/${file}`,
        text: readFileSync(join(folder, set, file), 'utf8'),
        profile: /^[a-z-]+$/.test(profile) ? profile : undefined,
        format: file.endsWith('.txt') ? 'text' : 'markdown',
      }
    })
}

export const memosIn = (folder: string): Memo[] => [
  ...memosOf(folder, 'invented'),
  ...memosOf(folder, 'memos'),
]

export const optionsOf = ({ profile, format }: Memo): ReadOptions => ({
  format,
  ...(profile === undefined ? {} : { profile }),
})

export const readMemo = (reader: Reader, memo: Memo): Report => reader.read(memo.text, optionsOf(memo))

/** Half of the memos, by their names: what is developed on the one is judged on the other. */
export const isKeptAside = ({ name }: Memo): boolean =>
  (createHash('sha256').update(name).digest()[0] ?? 0) % 2 === 1

export interface Offer {
  readonly memo: Memo
  readonly report: Report
  readonly finding: ReportFinding
  readonly rewrites: readonly Rewrite[]
  /** What working them out took. */
  readonly ms: number
}

/** Every finding of every memo with what is offered on it. */
export function* offersIn(memos: readonly Memo[], reader: Reader): Iterable<Offer> {
  for (const memo of memos) {
    const report = readMemo(reader, memo)
    for (const finding of report.findings) {
      const start = performance.now()
      const rewrites = reader.rewrites(report, finding)
      yield { memo, report, finding, rewrites, ms: performance.now() - start }
    }
  }
}
