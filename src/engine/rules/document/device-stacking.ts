import { wordsIn } from '../../grammar/words-in.ts'
import { draftRule, type SentenceEvidence } from '../../rule.ts'

const devices = ['contrast', 'metaphor-analogy', 'rhetorical-question', 'three-part-list']
const mostDevices = 4
/** Words within which they crowd. */
const stretch = 120
const mostContrasts = 3

function devicesIn({ rules }: SentenceEvidence): number {
  let count = 0
  for (const device of devices) if (rules.has(device)) count++
  return count
}

export const deviceStacking = draftRule({
  id: 'device-stacking',
  side: 'influencing',
  title: 'Many devices at once',
  detects: 'Rhetorical devices crowd a few lines, or one pattern comes three times.',
  matters: 'Devices that crowd each other read as a performance, and the matter gets lost.',
  source: 'Antonakis, Fenley & Liechti 2011',
  weight: 1,
  message: 'Contrasts, questions and triads crowd here: it reads as a performance.',
  examples: {
    positive: [
      {
        draft:
          'We are not closing a chapter; we are opening one. Not because it is easy, but because they are waiting. Why are we doing this? This merger is a bridge, not a takeover. [[We listened, we learned and we changed the plan.]]',
      },
    ],
    nearMisses: [
      {
        draft: 'We are not closing a chapter; we are opening one. The office moves on 3 May.',
        because: 'one device',
      },
    ],
  },
  *checkDraft(_draft, evidence) {
    let [first, words, crowd, contrasts] = [0, 0, 0, 0]
    for (let index = 0; index < evidence.length; index++) {
      const each = evidence[index]
      if (!each) return
      words += wordsIn(each.placed.sentence)
      crowd += devicesIn(each)
      for (; first < index && words > stretch; first++) {
        const gone = evidence[first]
        if (!gone) return
        words -= wordsIn(gone.placed.sentence)
        crowd -= devicesIn(gone)
      }
      if (each.rules.has('contrast')) contrasts++
      if (crowd <= mostDevices && contrasts < mostContrasts) continue
      const { tokens } = each.placed.sentence
      yield { sentence: index, first: 0, last: tokens.length - 1 }
      return
    }
  },
})
