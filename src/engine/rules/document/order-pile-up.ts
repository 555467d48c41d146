import type { OrderedSentence } from '../../draft.ts'
import { counted } from '../../grammar/numerals.ts'
import { draftRule } from '../../rule.ts'

const row = 3
const strong = 2

const sameParagraph = (a: OrderedSentence, b: OrderedSentence): boolean => a.block === b.block

export const orderPileUp = draftRule({
  id: 'order-pile-up',
  side: 'directing',
  title: 'Orders in a row',
  detects: 'Three or more asks in a row, outside lists, and no reason between them.',
  matters: 'A row of orders reads as pressure where each alone would not.',
  source: 'Pearce & Sims 2002',
  weight: 2,
  message: 'Three asks in a row and no reason between them.',
  examples: {
    positive: [
      { draft: '[[Submit the form by noon.]] You must return the badge. Clear your desk before you leave.' },
    ],
    nearMisses: [
      {
        draft:
          'Submit the form by noon because the auditors arrive at one. Return the badge. Thanks to all of you.',
        because: 'a reason, and two asks',
      },
      { draft: '- Submit the form.\n- Return the badge.\n- Clear your desk.', because: 'a list' },
      {
        draft:
          '---\nprofile: operational-directive\n---\n\nSubmit the form by noon. Return the badge. Clear your desk.',
        because: 'orders are normal here',
      },
    ],
  },
  *checkDraft(_draft, evidence, profile) {
    if (profile.ordersAreNormal) return
    for (let i = 0; i < evidence.length; ) {
      let end = i
      for (; end < evidence.length; end++) {
        const each = evidence[end]
        const before = evidence[end - 1]
        if (each?.placed.sentence.zone !== 'prose' || each.directing < strong || each.reason) break
        if (end > i && before && !sameParagraph(before.placed, each.placed)) break
      }
      const asks = evidence[i]?.placed.sentence
      if (end - i >= row && asks) {
        const message = `${counted(end - i)} asks in a row and no reason between them.`
        yield { sentence: i, first: 0, last: asks.tokens.length - 1, message }
      }
      i = Math.max(end, i + 1)
    }
  },
})
