/** The four questions as cards: what answers each, or what is missing. */

import type { Answer, Question } from '../../engine/index.ts'
import { answerInWords } from '../reading-words.ts'
import { questionOrder } from '../words.ts'
import { html, type Markup, nothing } from './html.ts'
import { quotation, type Shown } from './shown.ts'

export const cardTitles: Readonly<Record<Question, string>> = {
  why: 'Why?',
  where: 'Where to?',
  how: 'How?',
  next: 'What next?',
}

/** What a reader still looks for. */
const missingWords: Readonly<Record<Question, string>> = {
  why: 'No reason yet that a reader can weigh.',
  where: 'No picture yet of where this leads.',
  how: 'No way yet: steps, means, who helps.',
  next: 'No next step yet with an owner and a date.',
}

/** Characters of a card's quotation. */
const quotedWidth = 84

/** How far a question is answered, as a ring that fills. */
export const ring = (level: Answer['level']): Markup =>
  html`<svg class="lens-ring lens-level-${level}" viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="4.75"/>${
    level === 1 ? html`<path d="M1.25 6a4.75 4.75 0 0 0 9.5 0z"/>` : nothing
  }${level === 2 ? html`<path class="lens-tick" d="M3.7 6.2 5.4 7.9 8.5 4.5"/>` : nothing}</svg>`

function wordsOf(shown: Shown, question: Question): Markup {
  const { report, kind, t } = shown
  const { level, sentence } = report.reading.questions[question]
  if (level === 0) {
    return kind.asks.includes(question)
      ? html`${t(missingWords[question])}`
      : html`${t('This kind of message rarely answers it.')}`
  }
  const place = sentence === undefined ? undefined : report.sentences[sentence]
  if (!place) return html`${t('In a heading, subject line or table.')}`
  return quotation(shown, place, quotedWidth)
}

/** @param offer what can be done about a gap, below the card's words */
export function questionCards(shown: Shown, offer: (question: Question) => Markup = () => nothing): Markup {
  const { report, kind, lead, t } = shown
  const cards = questionOrder.map(question => {
    const { level, sentence } = report.reading.questions[question]
    const place = sentence === undefined ? undefined : report.sentences[sentence]
    const state = answerInWords(report.reading, question, kind, t)
    const content = html`<span class="lens-question">${ring(level)}<b>${t(cardTitles[question])}</b><span class="lens-state">${state}</span></span><span class="lens-answer">${wordsOf(shown, question)}</span>`
    const isGap = level === 0 && kind.asks.includes(question)
    const name = isGap ? 'lens-card lens-gap' : 'lens-card'
    const body =
      level > 0 && place
        ? lead({ to: place, className: 'lens-card-body', content })
        : html`<div class="lens-card-body">${content}</div>`
    return html`<li class="${name}">${body}${level < 2 && kind.asks.includes(question) ? offer(question) : nothing}</li>`
  })
  return html`<ul class="lens-cards">${cards}</ul>`
}
