import type { Sentence } from '../../draft.ts'
import { says, wording } from '../../grammar/wording.ts'
import { keptWith } from '../../kept.ts'
import { draftRule, wholeSentence } from '../../rule.ts'

const closed = wording(
  '(?:decision|decisions|this|that|plan|outcome|matter) (?:is|are) (?:final|made|closed|settled|not (?:up )?for (?:discussion|debate|negotiation)|not negotiable|not open)',
  '(?:the|this) decision (?:has been|has already been|was) (?:made|taken)',
  'we have (?:already )?(?:made|taken) (?:the|this|our) (?:final )?decision',
  'not (?:open|up) (?:to|for) (?:discussion|debate|negotiation|review)',
)
/** Says what is still open, or that questions, not views, are asked for. */
const open = wording('(?:still )?open', 'not decided', 'how we (?:do|get|carry)', 'questions', 'appeal')
const tellsClosed = keptWith((sentence: Sentence): boolean => says(sentence, closed))
const near = 5

/** What a sentence's note says of it. */
const closes = 1
const invites = 2

export const fakeConsultation = draftRule({
  id: 'fake-consultation',
  side: 'influencing',
  title: 'Invitation beside a closed decision',
  detects: 'Asks for views close to saying that the decision is final.',
  matters: 'Asking for a say where there is none costs more trust than not asking.',
  source: 'Falbe & Yukl 1992',
  weight: 2,
  message: 'This invites views, and the decision nearby is final: what is still open stays unclear.',
  examples: {
    positive: [{ draft: 'The decision is final. [[Tell me what this plan gets wrong.]]' }],
    nearMisses: [
      {
        draft: 'The decision is final. What is still open: tell me what the rooms need.',
        because: 'says what is open',
      },
      { draft: 'Tell me what this plan gets wrong; I will answer every note.', because: 'nothing is closed' },
    ],
  },
  note: ({ rules, placed: { sentence } }) =>
    (tellsClosed(sentence) ? closes : 0) |
    (rules.has('invite-contribution') && !says(sentence, open) ? invites : 0),
  *checkDraft(draft, notes) {
    const final = notes.findIndex(note => (note & closes) !== 0)
    if (final < 0) return
    for (let index = Math.max(0, final - near); index <= final + near; index++) {
      if (index === final || ((notes[index] ?? 0) & invites) === 0) continue
      yield wholeSentence(draft, index)
      return
    }
  },
})
