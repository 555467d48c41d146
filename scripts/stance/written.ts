/**
 * Documents written for training alone, with a label a sentence: `scripts/stance/memos/*.txt`. Nothing is measured on
 * them. Eight hands wrote them, each in the voices of many: a trades, b care and public service, c technology, d services
 * and groups, e office mail of older days, news and lives, f policies, handbooks and speeches, g small houses of every
 * sort, o all kinds. Others than their writers labelled them, after labelling memos of the evaluation and comparing. Those
 * of `memos/answers` teach only which sentences tell why and where.
 *
 * A memo begins with `=== slug | genre | lean | why | where | how | next`. Every line below is one sentence: its label
 * (D directs, I influences, B both, N informs, X nothing to judge), its kind (prose ' ', bullet '-', step '1',
 * heading '#', quotation '>', next sentence of the same item '+'), 'y' where it tells why, 'w' where it tells where
 * the way leads, '| ' and the words. A blank line ends a paragraph. A memo that bears neither letter was not judged so.
 */
import { readdirSync, readFileSync } from 'node:fs'
import type { Question } from '../../src/engine/report.ts'
import { type GoldText, type Labelled, lay, type Parse } from './gold.ts'

export interface WrittenMemo {
  /** Whose hand; what is left out together. */
  readonly group: string
  readonly slug: string
  readonly text: string
  readonly labelled: readonly Labelled[]
  readonly levels: Readonly<Record<Question, number>>
  readonly teachesStance: boolean
}

/** By a file's first letter. Hands of neighbouring worlds stand together: each group costs several trainings. */
const groups: Readonly<Record<string, string>> = {
  a: 'written: trades and care',
  b: 'written: trades and care',
  c: 'written: offices',
  d: 'written: offices',
  e: 'written: older kinds',
  f: 'written: older kinds',
  g: 'written: odd corners',
  o: 'written: all kinds',
}
const answersGroup = 'written: all kinds'

const folder = new URL('./memos/', import.meta.url)
const linePattern = /^([DIBNX])([ \-1#>+])(y?w?)\| (\S.*)$/

/** How a line begins in Markdown; undefined where it goes on in the paragraph or item above. */
const openings: Readonly<Record<string, string>> = { '-': '- ', '1': '1. ', '#': '## ', '>': '> ' }

/** @throws Error naming the line that is not as described above */
export function parseWritten(source: string, name: string, teachesStance = true): WrittenMemo[] {
  const memos: WrittenMemo[] = []
  const group = teachesStance ? (groups[name[0] ?? ''] ?? 'written') : answersGroup
  let head: string[] = []
  let text = ''
  let labelled: Labelled[] = []
  let gap = ''
  const close = (): void => {
    const [slug = '', , , why, where, how, next] = head
    if (slug === '') return
    const levels = { why: Number(why), where: Number(where), how: Number(how), next: Number(next) }
    memos.push({ group, slug, text, labelled, levels, teachesStance })
  }
  const add = (label: string, kind: string, answers: string, words: string): void => {
    const opening = openings[kind]
    if (text !== '' && opening !== undefined && gap === ' ') gap = '\n'
    if (kind === '#' && text !== '') gap = '\n\n'
    text += (text === '' ? '' : gap) + (opening ?? '')
    labelled.push({
      start: text.length,
      end: text.length + words.length,
      label,
      how: 'single',
      why: answers.includes('y'),
      where: answers.includes('w'),
    })
    text += words
    gap = kind === '#' ? '\n\n' : ' '
  }
  source.split('\n').forEach((line, i) => {
    if (line.startsWith('===')) {
      close()
      head = line
        .slice(3)
        .split('|')
        .map(cell => cell.trim())
      text = ''
      gap = ''
      labelled = []
      return
    }
    if (line.trim() === '') {
      gap = '\n\n'
      return
    }
    const [, label, kind, answers = '', words] = linePattern.exec(line) ?? []
    if (label === undefined || kind === undefined || words === undefined)
      throw new Error(`${name}, line ${i + 1}: ${line.slice(0, 60)}`)
    add(label, kind, answers, words.trimEnd())
  })
  close()
  return memos
}

function memosIn(folder: URL, teachesStance: boolean): WrittenMemo[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .flatMap(name => parseWritten(readFileSync(new URL(name, folder), 'utf8'), name, teachesStance))
}

export const writtenMemos = (): WrittenMemo[] => [
  ...memosIn(folder, true),
  ...memosIn(new URL('./answers/', folder), false),
]

export function writtenGold(parse: Parse): GoldText[] {
  return writtenMemos().map(({ group, slug, text, labelled, teachesStance }) => ({
    group,
    invented: true,
    file: slug,
    free: true,
    teachesStance,
    // Who labelled stances marked fewer reasons and destinations than readers see: with them "where" is heard less well.
    answersJudged: !teachesStance && labelled.some(({ why, where }) => why || where),
    measured: false,
    ...lay(parse(text, 'markdown'), labelled),
  }))
}
