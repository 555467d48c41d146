/** The readers' judgement, laid over the drafts that the engine parses. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createDetector } from '../../src/engine/detect.ts'
import type { Draft } from '../../src/engine/draft.ts'
import { createChunkCache } from '../../src/engine/parse/chunk-cache.ts'
import { type ParseContext, parseDraft } from '../../src/engine/parse/parse.ts'
import { profileIds } from '../../src/engine/profiles/registry.ts'
import { rules } from '../../src/engine/rules/registry.ts'
import { createTagger } from '../../src/engine/tagger/tagger.ts'
import { writtenGold } from './written.ts'

/** Not for weights that ship: their licences forbid commercial use. */
const restricted = /^(enron_|gum_)/

export interface GoldRow {
  readonly directing: boolean
  readonly influencing: boolean
  readonly doubtful: boolean
  /** Tells the reason, or where the way leads. */
  readonly why: boolean
  readonly where: boolean
  /** Indexes in the draft's sentences that overlap it. */
  readonly sentences: readonly number[]
}

/** What a parsed sentence is to be taken for in training. */
export interface Target {
  readonly directing: boolean
  readonly influencing: boolean
  readonly doubtful: boolean
  readonly why: boolean
  readonly where: boolean
}

export interface GoldText {
  /** The writer of an invented memo, or the source of a real sentence: what is left out together. */
  readonly group: string
  readonly invented: boolean
  /** Name of the invented memo. */
  readonly file?: string
  /** May be trained on. */
  readonly free: boolean
  /** Its sentences say how directing and influencing language look. */
  readonly teachesStance: boolean
  /** Somebody marked which of its sentences tell why and where. */
  readonly answersJudged: boolean
  /** Is measured against; what was written for training alone is not. */
  readonly measured: boolean
  readonly draft: Draft
  /** Ids of the rules that fired, a sentence. */
  readonly rules: readonly (readonly string[])[]
  readonly rows: readonly GoldRow[]
  /** A sentence; undefined where nobody judged it. */
  readonly targets: readonly (Target | undefined)[]
}

/** Ids of the invented memos' sentences that tell why and where: one reader's judgement, `answers.tsv`. */
function readAnswers(): Readonly<Record<'why' | 'where', ReadonlySet<string>>> {
  const rows = readTable(fileURLToPath(new URL('./answers.tsv', import.meta.url)))
  const ids = (question: 'why' | 'where') =>
    rows.flatMap(row =>
      (row[question] ?? '')
        .split(',')
        .filter(Boolean)
        .map(number => `${row['memo']}-${number}`),
    )
  return { why: new Set(ids('why')), where: new Set(ids('where')) }
}

interface Span {
  readonly start: number
  readonly end: number
}

export function readTable(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').replace(/\n+$/, '').split('\n')
  const names = head.split('\t')
  return lines.map(line => {
    const cells = line.split('\t')
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))
  })
}

/** As score.mjs has it: a neighbour that only touches the edge does not count. */
function overlaps(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared > 0 && shared >= Math.min(a.end - a.start, b.end - b.start) / 3
}

export interface Labelled extends Span {
  readonly label: string
  readonly how: string
  readonly why?: boolean
  readonly where?: boolean
}

export type Parse = (text: string, format: 'markdown' | 'text') => Pick<GoldText, 'draft' | 'rules'>

export function parser(tagger: Uint8Array): Parse {
  const detector = createDetector(rules)
  const shared = createTagger(tagger)
  return (text, format) => {
    const context: ParseContext = { tagger: shared, cache: createChunkCache(), profiles: profileIds }
    const draft = parseDraft(text, format, context)
    const hits = draft.sentences.map(({ sentence }) => detector.hitsOf(sentence))
    return { draft, rules: hits.map(own => [...new Set(own.map(hit => hit.rule.id))]) }
  }
}

function toRow(
  { label, how, why = false, where = false, ...span }: Labelled,
  spans: readonly Span[],
): GoldRow {
  const sentences = spans.flatMap((other, i) => (overlaps(span, other) ? [i] : []))
  return {
    directing: 'DB'.includes(label),
    influencing: 'IB'.includes(label),
    doubtful: how === 'single-doubt',
    why,
    where,
    sentences,
  }
}

export function lay(
  { draft, rules: fired }: ReturnType<Parse>,
  labelled: readonly Labelled[],
): Pick<GoldText, 'draft' | 'rules' | 'rows' | 'targets'> {
  const spans = draft.sentences.map(({ sentence, offset }) => ({
    start: sentence.start + offset,
    end: sentence.end + offset,
  }))
  const rows = labelled.map(each => toRow(each, spans))
  const targets = spans.map((_, i) => {
    const own = rows.filter(row => row.sentences.includes(i))
    if (own.length === 0) return undefined
    return {
      directing: own.some(row => row.directing),
      influencing: own.some(row => row.influencing),
      doubtful: own.every(row => row.doubtful),
      why: own.some(row => row.why),
      where: own.some(row => row.where),
    }
  })
  return { draft, rules: fired, rows, targets }
}

export function readGold(folder: string, tagger: Uint8Array): GoldText[] {
  const parse = parser(tagger)
  const answers = readAnswers()
  const memos = new Map<string, Labelled[]>()
  for (const row of readTable(join(folder, 'invented-sentences.tsv'))) {
    const list = memos.get(row['file'] ?? '') ?? []
    list.push({
      start: Number(row['start']),
      end: Number(row['end']),
      label: row['label'] ?? '',
      how: row['how'] ?? '',
      why: answers.why.has(row['id'] ?? ''),
      where: answers.where.has(row['id'] ?? ''),
    })
    memos.set(row['file'] ?? '', list)
  }
  const invented = [...memos].map(([file, rows]): GoldText => {
    const text = readFileSync(join(folder, 'invented', file), 'utf8')
    return {
      group: file.split('-')[0] ?? '',
      invented: true,
      file,
      free: true,
      teachesStance: true,
      answersJudged: true,
      measured: true,
      ...lay(parse(text, 'markdown'), rows),
    }
  })
  const real = readTable(join(folder, 'sentences.tsv')).map((row): GoldText => {
    const { source = '', prev = '', sentence = '', next = '', label = '', how = '' } = row
    const start = prev === '' ? 0 : prev.length + 1
    const text = [prev, sentence, next].filter(part => part !== '').join(' ')
    const labelled = [{ start, end: start + sentence.length, label, how }]
    const laid = lay(parse(text, 'text'), labelled)
    return {
      group: source,
      invented: false,
      free: !restricted.test(source),
      teachesStance: true,
      answersJudged: false,
      measured: true,
      ...laid,
    }
  })
  return [...invented, ...writtenGold(parse), ...real]
}
