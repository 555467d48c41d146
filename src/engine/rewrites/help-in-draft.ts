/** Where the draft says whom to turn to, in a sentence that can stand before another one. */

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

function helpBehind({ draft }: Judged, question: number): string | undefined {
  const asked = draft.sentences[question]
  const answer = draft.sentences[question + 1]
  if (!asked || !answer || answer.block !== asked.block || answer.sentence.question) return undefined
  const text = draft.text.slice(answer.offset, answer.offset + answer.sentence.end)
  const words = answer.sentence.tokens.filter(({ isWord }) => isWord).length
  const fits = words >= 4 && words <= longest && /[^.]\.$/.test(text) && !/[\n|\\:;()]/.test(text)
  if (!fits || !isBalanced(text) || otherCalls.test(text)) return undefined
  return pointsOutside(answer.sentence, 0, answer.sentence.tokens.length - 1) ? undefined : text
}

/** @returns the sentence as it stands, with its end mark; undefined where the draft names no help in so many words */
export function helpIn(judged: Judged, besides: number): string | undefined {
  const { draft } = judged
  for (const [index, { sentence, offset }] of draft.sentences.entries()) {
    if (index === besides || sentence.zone === 'ordered-item' || sentence.quotes.length > 0) continue
    const text = draft.text.slice(offset + sentence.start, offset + sentence.end)
    if (sentence.question && asksWhetherNeeded.test(text)) {
      const answer = helpBehind(judged, index)
      if (answer) return answer
    }
    const words = sentence.tokens.filter(({ isWord }) => isWord).length
    if (
      words < 4 ||
      words > longest ||
      !/[^.]\.$/.test(text) ||
      /[\n|\\:;()]/.test(text) ||
      !isBalanced(text)
    )
      continue
    if (!helps.test(text) || !anyHelp.test(text) || otherCalls.test(text)) continue
    if (!pointsOutside(sentence, 0, sentence.tokens.length - 1)) return text
  }
  return undefined
}
