import { counted } from '../../grammar/numerals.ts'
import { isJudged } from '../../parse/parse.ts'
import type { SentenceEvidence } from '../../rule.ts'
import { draftRule } from '../../rule.ts'

const strong = 2
const fewest = 2

/** Whatever influences says what it is for, or for whom; so does a bound reason. */
const givesReason = ({ influencing, reason, rules }: SentenceEvidence): boolean =>
  reason || influencing > 0 || rules.has('bridge-task-vision')

/** A heading or label that announces the reason. */
const announced = /\b(?:why|background|purpose|context|reasons?|because)\b/i

/** That many facts ahead of the first ask are its reason, even where no word says so. */
const enoughFacts = 3

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
  *checkDraft(draft, evidence, profile) {
    // In an emergency the danger is the reason.
    if (profile.id === 'crisis-safety' || evidence.some(givesReason)) return
    if (draft.order.blocks.some(({ zone, block }) => !isJudged(zone) && announced.test(block.masked))) return
    const firstAsk = evidence.findIndex(({ directing }) => directing > 0)
    if (firstAsk >= enoughFacts) return
    const sections = new Map<number, number[]>()
    evidence.forEach((each, index) => {
      const heading = draft.order.blocks[each.placed.block]?.heading ?? -1
      const known = sections.get(heading)
      if (known) known.push(index)
      else sections.set(heading, [index])
    })
    for (const indexes of sections.values()) {
      const asks = indexes.filter(index => (evidence[index]?.directing ?? 0) >= strong)
      const first = asks[0]
      const sentence = evidence[first ?? -1]?.placed.sentence
      if (asks.length < fewest || first === undefined || !sentence) continue
      const message = `${counted(asks.length)} asks and no reason for them yet.`
      yield { sentence: first, first: 0, last: sentence.tokens.length - 1, message }
      return
    }
  },
})
