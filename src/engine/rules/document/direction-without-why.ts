import { counted } from '../../grammar/numerals.ts'
import type { SentenceEvidence } from '../../rule.ts'
import { draftRule } from '../../rule.ts'

const strong = 2
const fewest = 2

const reasonRules = [
  'purpose-rationale',
  'urgency-stakes',
  'bridge-task-vision',
  'personal-benefit',
  'vision-image',
  'values-conviction',
  'story-anecdote',
]
const givesReason = ({ rules, reason }: SentenceEvidence): boolean =>
  reason || reasonRules.some(rule => rules.has(rule))

export const directionWithoutWhy = draftRule({
  id: 'direction-without-why',
  side: 'directing',
  title: 'Asks without a why',
  detects: 'Two or more asks under one heading, and no reason among them or above them.',
  matters: 'People carry out an ask better, and forgive it sooner, when they know what it is for.',
  source: 'Shaw, Wild & Colquitt 2003',
  weight: 2,
  message: 'The asks here have no reason yet.',
  examples: { positive: [{ draft: '' }], nearMisses: [{ draft: '', because: '' }] },
  *checkDraft(draft, evidence) {
    const sections = new Map<number, number[]>()
    let explained = false
    evidence.forEach((each, index) => {
      if (givesReason(each)) explained = true
      const heading = draft.blocks[each.placed.block]?.heading ?? -1
      sections.set(heading, [...(sections.get(heading) ?? []), index])
    })
    // A reason anywhere serves a short draft; only what no reason reaches at all is worth a word.
    if (explained) return
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
