/** What changed, sentence by sentence: words that went struck through, words that came underlined. */

import type { PieceChange } from '../../compare/index.ts'
import type { Stance } from '../../engine/index.ts'
import { html, type Markup, nothing } from '../charts/index.ts'
import { stanceInWords } from '../reading-words.ts'
import type { Compared } from './compared.ts'
import { dutyLine, isChanged, kindInWords } from './comparison-lines.ts'

/** The share of a text that has to stay for its changes to be read word by word. */
const readable = 0.4

/** Where little stayed, old and new words by turns make no sentence; one after the other they do. */
function isWrittenAnew({ words = [], before, after }: PieceChange): boolean {
  const kept = words
    .filter(({ kind }) => kind !== 'added' && kind !== 'removed')
    .reduce((length, { text }) => length + text.trim().length, 0)
  return kept < readable * Math.max(before?.text.length ?? 0, after?.text.length ?? 0)
}

function words(change: PieceChange): Markup {
  const { kind, before, after } = change
  if (kind === 'removed') return html`<del>${before?.text ?? ''}</del>`
  if (kind === 'added') return html`<ins>${after?.text ?? ''}</ins>`
  if (kind === 'same') return html`${after?.text ?? ''}`
  if (isWrittenAnew(change)) return html`<del>${before?.text ?? ''}</del> <ins>${after?.text ?? ''}</ins>`
  return html`${(change.words ?? []).map(word =>
    word.kind === 'added'
      ? html`<ins>${word.text}</ins>`
      : word.kind === 'removed'
        ? html`<del>${word.text}</del>`
        : html`${word.text}`,
  )}`
}

function stanceOf({ report }: Compared['before'], sentence: number | undefined): Stance | undefined {
  return sentence === undefined ? undefined : report.sentences[sentence]?.stance
}

/** "directs → influences"; what came or went says what it does. */
function stanceNote({ before, after, t }: Compared, change: PieceChange): Markup {
  const was = stanceOf(before, change.before?.sentence)
  const is = stanceOf(after, change.after?.sentence)
  if (change.kind !== 'reworded' || !was || !is || was === is) return nothing
  return html`<span class="compare-stance">${t('{0} → {1}', stanceInWords(was, t), stanceInWords(is, t))}</span>`
}

function changedPiece(compared: Compared, change: PieceChange, index: number): Markup {
  const { t, lead } = compared
  const to = change.after ?? change.before
  if (!to) return nothing
  const duties = change.duties.map(
    duty => html`<li class="compare-duty compare-${duty.shift}">${dutyLine(duty, t)}</li>`,
  )
  const content = html`<bdi>${words(change)}</bdi>`
  return html`<li id="piece-${index}" class="compare-piece ${`compare-${change.kind}`}"><span class="compare-kind">${kindInWords(change, t)}</span>${stanceNote(compared, change)}<div class="compare-words">${lead({ side: change.after ? 'after' : 'before', to, piece: index, content })}</div>${duties.length > 0 ? html`<ul class="compare-duties">${duties}</ul>` : nothing}</li>`
}

const unchanged = (count: number, { t }: Compared): Markup =>
  count === 0
    ? nothing
    : html`<li class="compare-run">${count === 1 ? t('1 sentence or line as before') : t('{0} sentences and lines as before', count)}</li>`

/** Runs of what stayed are one line each. */
export function piecesMarkup(compared: Compared): Markup {
  const rows: Markup[] = []
  let same = 0
  compared.comparison.pieces.forEach((change, index) => {
    if (!isChanged(change)) {
      same++
      return
    }
    rows.push(unchanged(same, compared), changedPiece(compared, change, index))
    same = 0
  })
  rows.push(unchanged(same, compared))
  return html`<ol class="compare-pieces">${rows}</ol>`
}
