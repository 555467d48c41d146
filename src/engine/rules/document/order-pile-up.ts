import { counted } from '../../grammar/numerals.ts'
import { draftRule, wholeSentence } from '../../rule.ts'

const row = 3
const strong = 2

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
  note: ({ placed, directing, reason }) =>
    placed.sentence.zone === 'prose' && directing >= strong && !reason ? 1 : 0,
  *checkDraft(draft, notes, profile) {
    if (profile.ordersAreNormal) return
    const { blockOf } = draft.order
    for (let first = notes.indexOf(1); first >= 0; ) {
      let end = first + 1
      while (notes[end] === 1 && blockOf[end] === blockOf[first]) end++
      if (end - first >= row) {
        const message = `${counted(end - first)} asks in a row and no reason between them.`
        yield { ...wholeSentence(draft, first), message }
      }
      first = notes.indexOf(1, end)
    }
  },
})
