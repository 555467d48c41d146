/** A fact that tells why, whole: "In May two pumps failed because nobody oiled them." */

import type { PlacedSentence, Sentence } from '../draft.ts'
import type { Judged } from '../reading/build-report.ts'
import { goalOf } from './fit-goal.ts'
import { endOfClause, infinitivePart, type Part } from './reason-parts.ts'

export interface Told extends Part {
  readonly isSaid: false
  /** Has a reason of its own, or pauses: it reads as a sentence, not behind "because". */
  readonly isWhole: boolean
}

const ownJoint = /,(?! ?\d)|\b(?:because|so|since|which|while|and)\b/

/** "Last night's was a 22-year-old", "All three were on gravel": the noun stands before. */
const nounless =
  /'s (?:is|was|were|are)\b|\b(?:do|did|say|said|told (?:us|me|you|them)) so\b|^(?:all|both|some|most|none|many|few|(?:all )?(?:two|three|four|five|six)) (?:is|was|were|are|had|have)\b|^y(?:ou|e)\b/
/** "In six of the eight the witness signed": of what, the sentence before says. */
const counted = /\bthe (?:two|three|four|five|six|seven|eight|nine|ten|others)\b(?! [a-z-]+s\b)/
/** Says that it is a reason or a purpose, and is cut to it elsewhere. */
const announced = /^(?:because|so that|to|we(?:'re| are) doing (?:this|it))\b|\b(?:reason|purpose|aim|goal)\b/

const fronted = /^(?:in|on|at|since|by|for|during|after|before|last|this|until|every|each|when|while|as|if)\b/

const wordsOf = ({ tokens }: Sentence): string => tokens.map(({ lower }) => lower).join(' ')

export function toldPart(sentence: Sentence): Told | undefined {
  const text = wordsOf(sentence)
  if (goalOf(sentence) || infinitivePart(sentence) || announced.test(text)) return undefined
  // "All 42 rooms from the 23rd": a note, and no sentence.
  const main = sentence.clauses[0]
  if (!main || (main.subject.head < 0 && !(main.past && main.groupFirst > 1))) return undefined
  const pauses = sentence.tokens.slice(0, main.groupFirst).some(({ text: mark }) => mark === ',')
  if (pauses && !fronted.test(text)) return undefined
  const last = endOfClause(sentence.tokens, 0, false)
  return { kind: 'because', first: 0, last, isSaid: false, isWhole: ownJoint.test(text) }
}

/** What the sentence speaks of was named in its own paragraph alone: "… at the end of aisle 12. The aisle was narrow." */
export function leansOnBefore({ draft }: Judged, index: number): boolean {
  const placed = draft.sentences[index]
  if (!placed) return false
  const text = wordsOf(placed.sentence)
  if (nounless.test(text) || counted.test(text)) return true
  const [the, noun] = placed.sentence.tokens
  if (the?.lower !== 'the' || !noun) return false
  const names = ({ sentence }: PlacedSentence): boolean =>
    sentence.tokens.some(({ lower }) => lower === noun.lower)
  const others = draft.sentences.filter((other, i) => i !== index && names(other))
  return others.length > 0 && others.every(({ block }) => block === placed.block)
}
