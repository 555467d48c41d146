import { counted } from '../../grammar/numerals.ts'
import { isJudged } from '../../parse/parse.ts'
import type { SentenceEvidence } from '../../rule.ts'
import { draftRule, wholeSentence } from '../../rule.ts'

const strong = 2
const fewest = 2

/** Whatever influences says what it is for, or for whom; so does a bound reason. */
const givesReason = ({ influencing, reason, rules }: SentenceEvidence): boolean =>
  reason || influencing > 0 || rules.has('bridge-task-vision')

/** A heading or label that announces the reason. */
const announced = /\b(?:why|background|purpose|context|reasons?|because)\b/i

/** That many facts ahead of the first ask are its reason, even where no word says so. */
const enoughFacts = 3

/** What a sentence's note says of it. */
const hasReason = 1
const isAsk = 2
const isStrongAsk = 4

export const directionWithoutWhy = draftRule({
  id: 'direction-without-why',
  side: 'directing',
  title: 'Asks without a why',
  detects: 'Two or more asks under one heading, and no reason among them or above them.',
  matters: 'People carry out an ask better, and forgive it sooner, when they know what it is for.',
  source: 'Shaw, Wild & Colquitt 2003',
  weight: 2,
  message: 'The asks here have no reason yet.',
  examples: {
    positive: [
      { draft: '[[Submit the form by noon.]] The canteen is open. You must return the badge on Friday.' },
    ],
    nearMisses: [
      {
        draft:
          'Submit the form by noon so that payroll can run on time. You must return the badge on Friday.',
        because: 'a reason',
      },
      { draft: 'Submit the form by noon.', because: 'one ask' },
      {
        draft:
          '# Why\n\nThe lease ends.\n\n# What to do\n\nSubmit the form by noon. You must return the badge on Friday.',
        because: 'a heading announces the reason',
      },
    ],
  },
  note: each =>
    (givesReason(each) ? hasReason : 0) |
    (each.directing > 0 ? isAsk : 0) |
    (each.directing >= strong ? isStrongAsk : 0),
  *checkDraft(draft, notes, profile) {
    // In an emergency the danger is the reason.
    if (profile.id === 'crisis-safety' || notes.some(note => (note & hasReason) !== 0)) return
    const { blocks, blockOf } = draft.order
    if (blocks.some(({ zone, block }) => !isJudged(zone) && announced.test(block.masked))) return
    if (notes.findIndex(note => (note & isAsk) !== 0) >= enoughFacts) return
    // Sections by their heading, in the order of the draft; one without strong asks has none to tell.
    const sections = new Map<number, number[]>()
    notes.forEach((note, index) => {
      if ((note & isStrongAsk) === 0) return
      const heading = blocks[blockOf[index] ?? -1]?.heading ?? -1
      const known = sections.get(heading)
      if (known) known.push(index)
      else sections.set(heading, [index])
    })
    for (const asks of sections.values()) {
      const first = asks[0]
      if (asks.length < fewest || first === undefined) continue
      const message = `${counted(asks.length)} asks and no reason for them yet.`
      yield { ...wholeSentence(draft, first), message }
      return
    }
  },
})
