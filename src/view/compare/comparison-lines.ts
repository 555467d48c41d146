/** A comparison as lines for a terminal and as Markdown. */

import { type Comparison, type DutyChange, type PieceChange, weakenedIn } from '../../compare/index.ts'
import { escapeMarkdown } from '../markdown.ts'
import { clip, oneLine, pageWidth, wrap } from '../plain-text.ts'
import { isShown } from '../text-report.ts'
import type { Translate } from '../translate.ts'
import { answerWords, percent, questionOrder, questionWords, verdictWords } from '../words.ts'
import { dutyInWords } from './duty-words.ts'

const marks = { reworded: '~', added: '+', removed: '-', same: '>' } as const

export const kindInWords = ({ kind, moved }: PieceChange, t: Translate): string => {
  const words = { reworded: t('reworded'), added: t('new'), removed: t('gone'), same: '' }[kind]
  return [moved ? t('moved') : '', words].filter(Boolean).join(', ')
}

export const isChanged = ({ kind, moved }: PieceChange): boolean => kind !== 'same' || moved

export const arrow = (before: string, after: string, t: Translate): string =>
  before === after ? t('{0}, as before', after) : t('{0} → {1}', before, after)

/** Balance, verdict and questions, one line each. */
export function headLines({ balance, verdict, questions, findings }: Comparison, t: Translate): string[] {
  return [
    arrow(t(verdictWords[verdict.before]), t(verdictWords[verdict.after]), t),
    t('Influence {0}', arrow(percent(balance.before), percent(balance.after), t)),
    ...questionOrder.map(question => {
      const { before, after } = questions[question]
      return t('{0} {1}', t(questionWords[question]), arrow(t(answerWords[before]), t(answerWords[after]), t))
    }),
    // As on the page: what a writer is shown, not the evidence for the balance.
    t('Marks: {0} gone, {1} new', findings.gone.filter(isShown).length, findings.came.filter(isShown).length),
  ]
}

const textOf = (piece: PieceChange): string => (piece.after ?? piece.before)?.text ?? ''

const shiftInWords = ({ shift }: DutyChange, t: Translate): string =>
  ({ weakened: t('Weakened'), strengthened: t('Strengthened'), changed: t('Changed') })[shift]

export const dutyLine = (duty: DutyChange, t: Translate): string =>
  t('{0}: {1}', shiftInWords(duty, t), dutyInWords(duty, t))

function pieceLines(piece: PieceChange, t: Translate): string[] {
  const before = piece.kind === 'reworded' ? wrap(`- ${piece.before?.text ?? ''}`, 4, 2) : []
  return [
    `  ${marks[piece.kind]} ${t('{0}:', kindInWords(piece, t))}`,
    ...before,
    ...wrap(piece.kind === 'reworded' ? `+ ${textOf(piece)}` : textOf(piece), 4, 2),
    ...piece.duties.flatMap(duty => wrap(dutyLine(duty, t), 6, 2)),
  ]
}

/** Said once above the sentences that went, not behind each. */
export const goneInWords = (count: number, t: Translate): string =>
  count === 1 ? t('A duty is gone.') : t('{0} duties are gone.', count)

interface Weakened {
  /** What became of the duty, and the sentences that it is said of. */
  readonly words: string
  readonly sentences: readonly string[]
}

function weakenedGroups(comparison: Comparison, t: Translate): Weakened[] {
  const weakened = weakenedIn(comparison)
  const gone = weakened.filter(({ duty }) => duty.matter === 'duty').map(({ piece }) => textOf(piece))
  const changed = weakened
    .filter(({ duty }) => duty.matter !== 'duty')
    .map(({ piece, duty }) => ({ words: dutyInWords(duty, t), sentences: [textOf(piece)] }))
  return gone.length === 0 ? changed : [...changed, { words: goneInWords(gone.length, t), sentences: gone }]
}

/** @returns lines without line breaks, of 80 columns */
export function comparisonText(comparison: Comparison, t: Translate): string[] {
  const weakened = weakenedIn(comparison)
  return [
    ...headLines(comparison, t).flatMap(line => wrap(line, 2)),
    ...(weakened.length > 0 ? ['', `  ${t('Weakened obligations: {0}', weakened.length)}`] : []),
    ...weakenedGroups(comparison, t).flatMap(({ words, sentences }) => [
      ...wrap(words, 4, 2),
      ...sentences.map(sentence => `      ${clip(oneLine(sentence), pageWidth - 6)}`),
    ]),
    ...comparison.pieces.filter(isChanged).flatMap(piece => ['', ...pieceLines(piece, t)]),
  ]
}

const wordMark = { same: '', added: '**', removed: '~~' } as const

/** Spaces stay outside the marks: CommonMark knows no emphasis that begins with one. */
function wordsInMarkdown({ words = [] }: PieceChange): string {
  return words
    .map(({ kind, text }) => {
      const inner = text.trim()
      const [lead = '', tail = ''] = [/^\s*/.exec(text)?.[0], /\s*$/.exec(text)?.[0]]
      return inner === '' ? ' ' : `${lead}${wordMark[kind]}${escapeMarkdown(inner)}${wordMark[kind]}${tail}`
    })
    .join('')
}

function itemInMarkdown(piece: PieceChange, t: Translate): string[] {
  const words = piece.kind === 'reworded' ? wordsInMarkdown(piece) : escapeMarkdown(textOf(piece))
  const duties = piece.duties.map(duty => `  - ${escapeMarkdown(dutyLine(duty, t))}`)
  return [`- *${escapeMarkdown(kindInWords(piece, t))}* ${words}`, ...duties]
}

/** @param title such as the two files' names */
export function comparisonMarkdown(comparison: Comparison, title: string, t: Translate): string {
  const section = (heading: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', `## ${escapeMarkdown(heading)}`, '', ...lines]
  return [
    `# ${escapeMarkdown(title)}`,
    '',
    ...headLines(comparison, t).map(line => `- ${escapeMarkdown(line)}`),
    ...section(
      t('Weakened obligations'),
      weakenedGroups(comparison, t).flatMap(({ words, sentences }) => [
        `- ${escapeMarkdown(words)}`,
        ...sentences.map(sentence => `  - ${escapeMarkdown(sentence)}`),
      ]),
    ),
    ...section(
      t('What changed'),
      comparison.pieces.filter(isChanged).flatMap(piece => itemInMarkdown(piece, t)),
    ),
    '',
  ].join('\n')
}
