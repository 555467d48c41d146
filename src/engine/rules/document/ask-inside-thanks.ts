import { draftRule, wholeSentence } from '../../rule.ts'

const strong = 2

export const askInsideThanks = draftRule({
  id: 'ask-inside-thanks',
  side: 'directing',
  title: 'Ask inside thanks',
  detects: 'An ask in a message of recognition.',
  matters: 'Thanks with an ask behind it reads as payment in advance.',
  source: 'Yukl 2013',
  weight: 2,
  message: 'An ask stands inside the thanks: it makes the thanks read as its price.',
  examples: {
    positive: [
      {
        draft:
          '---\nprofile: recognition\n---\n\nThank you to the Hull crew, who restored power to 900 homes. [[You must file your overtime by Friday.]]',
      },
    ],
    nearMisses: [
      {
        draft:
          '---\nprofile: recognition\n---\n\nThank you to the Hull crew, who restored power to 900 homes.',
        because: 'no ask',
      },
      {
        draft:
          'Thank you to the Hull crew, who restored power to 900 homes. You must file your overtime by Friday.',
        because: 'not a message of recognition',
      },
    ],
  },
  note: ({ directing }) => (directing >= strong ? 1 : 0),
  *checkDraft(draft, notes, profile) {
    if (profile.id !== 'recognition') return
    const index = notes.indexOf(1)
    if (index >= 0) yield wholeSentence(draft, index)
  },
})
