import type { Sentence } from '../../draft.ts'
import type { Clause } from '../../grammar/clause.ts'
import { isDated } from '../../grammar/dates.ts'
import { firstSpan, says, wording } from '../../grammar/wording.ts'
import { humanNouns } from '../../lexicons/concrete-nouns.ts'
import { reportVerbs, sceneVerbs } from '../../lexicons/scene-verbs.ts'
import { sentenceRule } from '../../rule.ts'

/** When it happened. */
const moments = wording(
  'last (?:week|month|year|night|summer|winter|spring|autumn|fall|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  'in (?:19[0-9][0-9]|20[01][0-9]|202[0-6])',
  '(?:[a-z]+|[0-9]+) (?:days|weeks|months|years) ago',
  '(?:on|the) (?:the )?(?:night|morning|day|afternoon|evening)(?: (?:of|that|after|before)[a-z ]*)?',
  'when (?:i was|i|we|he|she) [a-z]+',
  '(?:one|that) (?:night|morning|day|afternoon|evening|winter|summer|time|year)',
  "at (?:[0-9]+|two|three|four|five|six|ten|eleven|midnight)(?: (?:a\\.m\\.|in the morning|o'clock))?",
  '(?:once|yesterday)',
  'during the',
  'the (?:first|last|second|third) time',
)
/** Accounts of the business, not scenes. */
const reports = wording(
  'ifrs',
  'revenue',
  'story (?:points|so far)',
  'per cent',
  '%',
  'budget',
  'policy',
  'agenda',
  'minutes of',
)

const pastAnchored = 3
const pastScene = 2
const pastHuman = 1

/** Behind this token he and she mostly point back to somebody named for another end. */
const opening = 2

/** Somebody in particular: I, he, she, a name, "a driver". */
function isSomebody({ tokens }: Sentence, { subject, verbWord }: Clause): boolean {
  if (subject.kind === 'I') return true
  // A firm bears a name too, but it does not walk or whisper.
  if (subject.kind === 'person')
    return /^(?:he|she)$/.test(tokens[subject.head]?.lower ?? '') || sceneVerbs.has(verbWord)
  const head = tokens[subject.head]?.lower ?? ''
  const opener = tokens[subject.first]?.lower ?? ''
  return humanNouns.has(head) && !/^(?:all|every|each|any|no|our|these)$/.test(opener)
}

/** "She has never been paid for it": a person the text has brought in. */
const isThirdPerson = ({ tokens }: Sentence, { subject }: Clause): boolean =>
  /^(?:he|she|he's|she's|he'd|she'd)$/.test(tokens[subject.head]?.lower ?? '')

const longMemory = wording('(?:years|times)', '(?:never|always|every (?:day|time|night|morning))')

/** "In forty years I have heard him say that four times." */
const remembers = (sentence: Sentence): boolean =>
  sentence.clauses.some(({ subject, perfect, modal }) => subject.kind === 'I' && perfect && !modal) &&
  says(sentence, longMemory)

/** "three of us fixed pumps": the tags miss this verb. */
const someOfUs = wording('(?:two|three|four|five|some|a few|all) of us [a-z]+')

function weightOf(sentence: Sentence, clause: Clause): number {
  const verb = clause.verbWord
  // "I wrote to you last week": letters speak of themselves in the past too.
  const reports = reportVerbs.has(verb) && clause.subject.kind === 'I'
  const toReaders = /^(?:to|you)$/.test(sentence.tokens[clause.verb + 1]?.lower ?? '')
  if (reports && (toReaders || !sceneVerbs.has(verb))) return 0
  if (says(sentence, moments)) return pastAnchored
  if (reports) return 0
  if (sceneVerbs.has(verb)) return pastScene
  // "I was frightened", "she had no coat" tell; "I arranged it" reports, and a trade "was" in any account.
  const state = /^(?:was|were|had|did)$/.test(verb)
  if (clause.subject.kind === 'I') return state ? pastHuman : 0
  return state && !isThirdPerson(sentence, clause) ? 0 : pastHuman
}

/** "the canteen fed 300 strangers": the people may stand elsewhere where the moment is given. */
function hasPeople({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }) => humanNouns.has(lower))
}

export const storyAnecdote = sentenceRule({
  id: 'story-anecdote',
  side: 'influencing',
  title: 'Story',
  detects: 'A short account of a certain person, a moment and what happened.',
  matters: 'One true moment stays with people when the argument is forgotten.',
  source: 'Mayfield & Mayfield 2018; Antonakis, Fenley & Liechti 2011',
  weight: 3,
  message: '%s tells of a person and a moment.',
  examples: {
    positive: [
      {
        draft:
          '[[Last March a driver named Tomasz called]] at 2 a.m. from a closed depot; Ruth drove out with the key.',
      },
      { draft: 'When [[I was]] a junior nurse I lost a chart, and no one shouted.' },
      { draft: '[[In 1998]] three of us fixed pumps in a garage with one lamp.' },
      { draft: '[[A customer in Porto wrote]] to say the app had told her the truth when her bank had not.' },
      { draft: '[[On the night of the flood]], the canteen fed 300 strangers.' },
      {
        draft:
          'Two weeks ago [[I sat]] beside Amina while she tried to book leave. It took forty-one clicks.',
      },
      { draft: '[[She came]] back the next morning and asked for a pencil.' },
    ],
    nearMisses: [
      { draft: 'The story so far: revenue is up.', because: 'noun' },
      { draft: 'Story points: 8', because: 'agile term' },
      { draft: 'Last quarter revenue fell 3%.', because: 'report, no person or event' },
      { draft: 'When you arrive, sign in.', because: 'instruction' },
      { draft: 'The building has three stories.', because: 'floors' },
      { draft: 'In 2019 we adopted IFRS 16.', because: 'history, no scene' },
      { draft: 'Once you finish, press Save.', because: 'instruction' },
      { draft: 'I wrote to you last week.', because: 'a letter about letters' },
      { draft: 'Larch and Rowan closed to admissions from 06:40 today.', because: 'wards, not people' },
      { draft: 'The same rule applies unless a customer asked you to come.', because: 'a condition' },
    ],
  },
  *check(sentence) {
    if (sentence.question || says(sentence, reports)) return
    const told = sentence.clauses.filter(
      ({ past, mood, modal, role }) =>
        past && mood === 'declarative' && !modal && role !== 'relative' && role !== 'condition',
    )
    let best: { first: number; last: number; weight: number } | undefined
    for (const clause of told) {
      if (!isSomebody(sentence, clause) || clause.passive) continue
      const weight = weightOf(sentence, clause)
      if (weight > (best?.weight ?? 0)) best = { first: clause.subject.first, last: clause.verb, weight }
    }
    if (best) {
      yield best
      return
    }
    const third = sentence.clauses.find(
      clause =>
        isThirdPerson(sentence, clause) &&
        !clause.modal &&
        clause.role === 'main' &&
        clause.subject.first <= opening,
    )
    if (third && !isDated(sentence)) yield { first: third.subject.first, last: third.verb, weight: pastHuman }
    if (remembers(sentence)) {
      const words = firstSpan(sentence, longMemory)
      if (words) yield { ...words, weight: pastHuman }
    }
    const moment = firstSpan(sentence, moments)
    if (!moment) return
    if (!says(sentence, someOfUs) && (told.length === 0 || !hasPeople(sentence))) return
    yield { ...moment, weight: pastScene }
  },
})
