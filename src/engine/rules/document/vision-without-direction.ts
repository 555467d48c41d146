import { isDated } from '../../grammar/dates.ts'
import { wordsIn } from '../../grammar/words-in.ts'
import type { SentenceEvidence } from '../../rule.ts'
import { draftRule, wholeSentence } from '../../rule.ts'

const fewestWords = 150
const fewestAsks = 2

const visionRules = ['vision-image', 'ambitious-goal']
const showsWhere = ({ rules }: SentenceEvidence): boolean => visionRules.some(rule => rules.has(rule))

/** An ask with a day, or an owner with one. */
const isNextStep = ({ rules, directing, placed }: SentenceEvidence): boolean =>
  (rules.has('owner-action-date') || directing > 0 || rules.has('invite-contribution')) &&
  isDated(placed.sentence)

/** A sentence's note: what it is, then its words. */
const nextStep = 1
const isAsk = 2
const isVision = 4
const wordUnit = 8

export const visionWithoutDirection = draftRule({
  id: 'vision-without-direction',
  side: 'influencing',
  title: 'Vision without a next step',
  detects: 'Says where to or why, and no one is to do anything by any day.',
  matters: 'Readers who know where and not what go home inspired and idle.',
  source: 'Carton 2018; Gollwitzer & Sheeran 2006',
  weight: 2,
  message: 'This says where to and not what next: no owner, no act, no date yet.',
  examples: {
    positive: [
      {
        draft:
          'The plant stood here before any of us came to the valley, and it made pumps for ships that no longer sail. The plant stood here before any of us came to the valley, and it made pumps for ships that no longer sail. The plant stood here before any of us came to the valley, and it made pumps for ships that no longer sail. The plant stood here before any of us came to the valley, and it made pumps for ships that no longer sail. The plant stood here before any of us came to the valley, and it made pumps for ships that no longer sail. The plant stood here before any of us came to the valley, and it made pumps for ships that no longer sail. The plant stood here before any of us came to the valley, and it made pumps for ships that no longer sail. The plant stood here before any of us came to the valley, and it made pumps for ships that no longer sail. [[Picture a ward where the call light is answered before it blinks twice.]] The plant stood here before any of us came to the valley, and it made valves for ships that no longer sail. The plant stood here before any of us came to the valley, and it made valves for ships that no longer sail. The plant stood here before any of us came to the valley, and it made valves for ships that no longer sail. The plant stood here before any of us came to the valley, and it made valves for ships that no longer sail. The plant stood here before any of us came to the valley, and it made valves for ships that no longer sail. The plant stood here before any of us came to the valley, and it made valves for ships that no longer sail. The plant stood here before any of us came to the valley, and it made valves for ships that no longer sail. The plant stood here before any of us came to the valley, and it made valves for ships that no longer sail.',
      },
    ],
    nearMisses: [
      {
        draft: 'Picture a ward where the call light is answered before it blinks twice.',
        because: 'too short to need a step',
      },
      {
        draft:
          'The plant stood here before any of us came to the valley, and it made pumps for ships that no longer sail. The plant stood here before any of us came to the valley, and it made pumps for ships that no longer sail. The plant stood here before any of us came to the valley, and it made pumps for ships that no longer sail. The plant stood here before any of us came to the valley, and it made pumps for ships that no longer sail. The plant stood here before any of us came to the valley, and it made pumps for ships that no longer sail. The plant stood here before any of us came to the valley, and it made pumps for ships that no longer sail. The plant stood here before any of us came to the valley, and it made pumps for ships that no longer sail. The plant stood here before any of us came to the valley, and it made pumps for ships that no longer sail. Picture a ward where the call light is answered before it blinks twice. Maria owns the pilot and reports on 14 June.',
        because: 'an owner, an act and a date',
      },
    ],
  },
  note: each =>
    wordsIn(each.placed.sentence) * wordUnit +
    (isNextStep(each) ? nextStep : 0) +
    (each.directing > 0 ? isAsk : 0) +
    (showsWhere(each) ? isVision : 0),
  *checkDraft(draft, notes, profile) {
    if (!profile.asks.includes('next')) return
    let [words, asks, vision] = [0, 0, -1]
    for (let index = 0; index < notes.length; index++) {
      const note = notes[index] ?? 0
      if ((note & nextStep) !== 0) return
      words += Math.floor(note / wordUnit)
      if ((note & isAsk) !== 0) asks++
      if ((note & isVision) !== 0) vision = index
    }
    if (words >= fewestWords && asks < fewestAsks && vision >= 0) yield wholeSentence(draft, vision)
  },
})
