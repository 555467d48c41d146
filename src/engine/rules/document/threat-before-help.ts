import type { Sentence } from '../../draft.ts'
import { says, wording } from '../../grammar/wording.ts'
import { keptWith } from '../../kept.ts'
import type { SentenceEvidence } from '../../rule.ts'
import { draftRule, wholeSentence } from '../../rule.ts'

const help = wording(
  '(?:help|support|training|coach|extension|advice|questions|assistance|drop-in|drop-ins|helpdesk|hotline)',
  '(?:contact|call|ring|phone|email|e-mail|ask|talk to|speak to|see|write to|come to|come and see) (?:me|us|[a-z]+)',
  'ext(?: \\.)? [0-9]+',
  'help desk',
)

const offersHelp = keptWith((sentence: Sentence): boolean => says(sentence, help))

const helps = ({ reason, rules, placed }: SentenceEvidence): boolean =>
  reason || rules.has('purpose-rationale') || rules.has('story-anecdote') || offersHelp(placed.sentence)

/** What a sentence's note says of it. */
const isHelp = 1
const isThreat = 2

export const threatBeforeHelp = draftRule({
  id: 'threat-before-help',
  side: 'directing',
  title: 'Threat before help',
  detects: 'A sanction comes before any reason, help or person to turn to.',
  matters: 'Readers stop reading at a threat; what would help them comes too late.',
  source: 'Pearce & Sims 2002',
  weight: 2,
  message: 'The sanction comes before any reason, help or person to turn to.',
  examples: {
    positive: [
      {
        draft:
          '[[Anyone who misses the deadline will be suspended.]] The office opens at nine. If you need help, call Ana.',
      },
      { draft: '[[Failure to comply will result in termination.]] Training is on Tuesday.' },
    ],
    nearMisses: [
      {
        draft: 'If you need help, call Ana. Anyone who misses the deadline will be suspended.',
        because: 'help comes first',
      },
      { draft: 'The office opens at nine. Training is on Tuesday.', because: 'no sanction' },
    ],
  },
  note: each => (helps(each) ? isHelp : 0) | (each.rules.has('sanction-threat') ? isThreat : 0),
  *checkDraft(draft, notes) {
    const first = notes.findIndex(note => note !== 0)
    // Help that comes after the threat is late; without any there is nothing to move.
    if (notes[first] !== isThreat || !notes.some(note => (note & isHelp) !== 0)) return
    yield wholeSentence(draft, first)
  },
})
