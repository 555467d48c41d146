/** Where the draft says whom to turn to, in a sentence that can stand before another one. */

import type { PlacedSentence } from '../draft.ts'
import type { Judged } from '../reading/build-report.ts'
import { isBalanced } from './markup.ts'
import { pointsOutside } from './self-contained.ts'

const helps =
  /^(?:(?:if you (?:are|have|need|want|can't|cannot|get|find)[^.;:?!]{3,60}, )?(?:please )?(?:call|ring|contact|ask|talk to|speak to|come to|come and see|write to|email|tell)\b|(?:for|with) (?:any )?(?:questions|help|queries|support)\b|(?:any )?(?:questions|queries)\b|your [a-z]+ (?:can|will) help|[a-z]+ (?:can|will) help\b)/i
/** Help with anything, not with one errand: "Ask Thandi for a login." */
const anyHelp =
  /\b(?:questions?|queries|unclear|not sure|unsure|help|support|problems?|difficult|difficulty|trouble|struggl\w+|worried|concerns?|concerned|stuck|can't|cannot|unable|talk|speak)\b/i
/** Not every call is a call for help. */
const otherCalls =
  /\b(?:do not|don't|never|before|customers?|press|media|journalists?|police|999|911|112|clients?)\b/i

/** "Need help?", "Stuck?", "Questions?": the next sentence says whom to turn to. */
const asksWhetherNeeded =
  /^(?:(?:do you )?(?:need|want) (?:any )?(?:help|a hand|support|advice)|(?:any |got )?(?:questions?|problems?|trouble)|stuck|unsure|not sure|struggling)\b[^.:;?!]{0,30}\?$/i

const longest = 24

/** The sentence as it stands, where it can stand before another one; else undefined. */
function standing({ draft }: Judged, { sentence, offset }: PlacedSentence): string | undefined {
  const text = draft.text.slice(offset + sentence.start, offset + sentence.end)
  const words = sentence.tokens.filter(({ isWord }) => isWord).length
  if (words < 4 || words > longest || !/[^.]\.$/.test(text)) return undefined
  if (/[\n|\\:;()]/.test(text) || !isBalanced(text) || otherCalls.test(text)) return undefined
  const first = sentence.tokens[0]?.lower === 'if' ? 1 : 0
  return pointsOutside(sentence, first, sentence.tokens.length - 1) ? undefined : text
}

function answerTo(judged: Judged, question: PlacedSentence, index: number): string | undefined {
  const { draft } = judged
  const text = draft.text.slice(question.offset, question.offset + question.sentence.end)
  const answer = draft.sentences[index + 1]
  if (!asksWhetherNeeded.test(text) || answer?.block !== question.block) return undefined
  return standing(judged, answer)
}

export interface Help {
  /** The sentence as it stands, with its end mark. */
  readonly text: string
  /** Its index. */
  readonly from: number
  /** It answers a question that stands before it, and stays there. */
  readonly answers: boolean
}

/** @returns undefined where the draft names no help in so many words */
export function helpIn(judged: Judged, besides: number): Help | undefined {
  for (const [index, placed] of judged.draft.sentences.entries()) {
    const { sentence } = placed
    if (index === besides || sentence.zone === 'ordered-item' || sentence.quotes.length > 0) continue
    if (sentence.question) {
      const answer = answerTo(judged, placed, index)
      if (answer) return { text: answer, from: index + 1, answers: true }
      continue
    }
    const text = standing(judged, placed)
    if (text && helps.test(text) && anyHelp.test(text)) return { text, from: index, answers: false }
  }
  return undefined
}
