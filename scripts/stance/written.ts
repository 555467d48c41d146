/**
 * Memos written for training alone, with a label a sentence: `scripts/stance/memos/*.txt`. Nothing is measured on them.
 * Those of `memos/answers` teach only which sentences tell why and where: with more of one hand's drafts than of all
 * others together the stance model finds fewer of the others' directing sentences.
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
  readonly slug: string
  readonly text: string
  readonly labelled: readonly Labelled[]
  readonly levels: Readonly<Record<Question, number>>
  readonly teachesStance: boolean
}

const folder = new URL('./memos/', import.meta.url)
const linePattern = /^([DIBNX])([ \-1#>+])(y?w?)\| (\S.*)$/

/** How a line begins in Markdown; undefined where it goes on in the paragraph or item above. */
const openings: Readonly<Record<string, string>> = { '-': '- ', '1': '1. ', '#': '## ', '>': '> ' }

/** @throws Error naming the line that is not as described above */
export function parseWritten(source: string, name: string, teachesStance = true): WrittenMemo[] {
  const memos: WrittenMemo[] = []
  let head: string[] = []
  let text = ''
  let labelled: Labelled[] = []
  let gap = ''
  const close = (): void => {
    const [slug = '', , , why, where, how, next] = head
    if (slug === '') return
    const levels = { why: Number(why), where: Number(where), how: Number(how), next: Number(next) }
    memos.push({ slug, text, labelled, levels, teachesStance })
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
  return writtenMemos().map(({ slug, text, labelled, teachesStance }) => ({
    group: 'written',
    invented: true,
    file: slug,
    free: true,
    teachesStance,
    answersJudged: labelled.some(({ why, where }) => why || where),
    measured: false,
    ...lay(parse(text, 'markdown'), labelled),
  }))
}
