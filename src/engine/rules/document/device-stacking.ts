import { wordsIn } from '../../grammar/words-in.ts'
import { draftRule } from '../../rule.ts'

const devices = ['contrast', 'metaphor-analogy', 'rhetorical-question', 'three-part-list']
const mostDevices = 4
/** Words within which they crowd. */
const stretch = 120
const mostContrasts = 3

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
    const window: { index: number; words: number; devices: number }[] = []
    let contrasts = 0
    for (const [index, { rules, placed }] of evidence.entries()) {
      const words = wordsIn(placed.sentence)
      window.push({ index, words, devices: devices.filter(id => rules.has(id)).length })
      while (window.length > 1 && window.reduce((sum, each) => sum + each.words, 0) > stretch) window.shift()
      if (rules.has('contrast')) contrasts++
      const crowded = window.reduce((sum, each) => sum + each.devices, 0) > mostDevices
      if (!crowded && contrasts < mostContrasts) continue
      yield { sentence: index, first: 0, last: placed.sentence.tokens.length - 1 }
      return
    }
  },
})
