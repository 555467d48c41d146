import { wordsIn } from '../../grammar/words-in.ts'
import { draftRule, type SentenceEvidence, wholeSentence } from '../../rule.ts'

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

/** A sentence's note: its devices, whether one is a contrast, then its words. */
const devicesMask = 7
const aContrast = 8
const wordUnit = 16
const wordsOf = (note: number): number => Math.floor(note / wordUnit)

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
  note: each =>
    wordsIn(each.placed.sentence) * wordUnit + (each.rules.has('contrast') ? aContrast : 0) + devicesIn(each),
  *checkDraft(draft, notes) {
    let [first, words, crowd, contrasts] = [0, 0, 0, 0]
    for (let index = 0; index < notes.length; index++) {
      const note = notes[index] ?? 0
      words += wordsOf(note)
      crowd += note & devicesMask
      for (; first < index && words > stretch; first++) {
        const gone = notes[first] ?? 0
        words -= wordsOf(gone)
        crowd -= gone & devicesMask
      }
      if ((note & aContrast) !== 0) contrasts++
      if (crowd <= mostDevices && contrasts < mostContrasts) continue
      yield wholeSentence(draft, index)
      return
    }
  },
})
