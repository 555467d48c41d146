/** Where a sentence gives a reason or a purpose, and whether that reason says anything. */

import type { Sentence, Token } from '../draft.ts'
import { Tag, uposOf } from '../tagger/tags.ts'
import { type Span, says, spansOf, wording } from './wording.ts'

export interface Reason extends Span {
  /** Circular, or it names a rule instead of a reason. */
  readonly empty: boolean
  /** Names a purpose in general terms only: "for efficiency". */
  readonly generic: boolean
}

const subjects =
  '(?:i|we|you|they|he|she|it|nobody|no one|everyone|everybody|people|(?:the|our|your|a|every|each|no|any) [a-z-]+(?: [a-z-]+)?)'
const ends = `(?:can|can't|cannot|could|don't|doesn't|won't|will|never|always|get|gets|keep|keeps|know|knows|have|has|is|are|stay|stays)`

const markers = wording(
  "so that(?! (?:was|is|that's))",
  'in order (?:to|that)',
  `(?:in|as) an effort to`,
  'for the sake of',
  "(?:that|this|which)(?: is|'s) (?:exactly |precisely |also |partly )?(?:why|because|the reason)",
  "the (?:only |main |real |simple |same |whole |other |first )?(?:reason|reasons) (?:is simple :|is that|are that|i|we|it|we're|i'm)",
  'the (?:whole )?(?:point|purpose|aim|idea|goal) (?:of [a-z]+ [a-z]+ |of [a-z]+ |here )?is(?: simple|:)? ?(?:to|that)?',
  '^(?:the )?(?:why|purpose|reason|intent|our intent) :',
  '^why (?:this|now|we|it|are we|am i|do we|the [a-z]+)(?: matters?| now| changed?)? (?:[:.?])',
  // "So we are late": at the head of a sentence "so" only goes on with the talk.
  `(?<!^ )(?<!and )so ${subjects} (?:(?:who|that) [a-z]+ )?${ends}`,
  'because(?! of)(?! i can)',
)

const generalAims = wording(
  'for (?:reasons of )?(?:efficiency|consistency|alignment|simplicity|clarity|governance)(?= [.,;:])',
  'for (?:efficiency|compliance|operational|business|commercial|strategic|administrative|budget) (?:reasons|purposes)',
  'for reasons of [a-z]+',
)

const ruleNouns: ReadonlySet<string> = new Set([
  'guideline',
  'guidelines',
  'important',
  'mandatory',
  'necessary',
  'policies',
  'policy',
  'procedure',
  'procedures',
  'reasons',
  'required',
  'requirement',
  'requirements',
  'requires',
  'rule',
  'rules',
])

/** Words that carry content, cut to their stem's first letters so that "submit" meets "submitted". */
function contentStems(tokens: readonly Token[], tags: Uint8Array, first: number, last: number): string[] {
  const stems: string[] = []
  for (let i = first; i <= last; i++) {
    const lower = tokens[i]?.lower ?? ''
    // Names stand in for code, links and placeholders; two of them share nothing.
    if (/^x{2,}$/.test(lower)) continue
    const part = uposOf(tags[i] ?? 0)
    const content = part === 'NOUN' || part === 'VERB' || part === 'ADJ' || part === 'PROPN' || part === 'NUM'
    if (content && lower.length > 2) stems.push(lower.slice(0, 5))
  }
  return stems
}

/** Share of the reason's content that the ask has said already, above which the reason runs in a circle. */
const circular = 0.6

/** Tokens before and behind the marker that are compared. */
const reach = 60

function isEmpty({ tokens, tags, clauses }: Sentence, marker: Span): boolean {
  let last = marker.last + 1
  const limit = Math.min(tokens.length - 1, marker.last + reach)
  while (last < limit && !/^[,;:.!?—–]$/.test(tokens[last]?.text ?? '')) last++
  const reason = contentStems(tokens, tags, marker.last + 1, last)
  if (reason.length === 0) return false
  const words = tokens.slice(marker.last + 1, last + 1)
  if (reason.length <= 3 && words.some(({ lower }) => ruleNouns.has(lower))) return true
  // Only an ask can be circular; elsewhere the repetition is rhythm.
  if (!clauses.some(({ mood, modal }) => mood === 'imperative' || modal)) return false
  const ask = new Set(contentStems(tokens, tags, Math.max(0, marker.first - reach), marker.first - 1))
  return reason.filter(stem => ask.has(stem)).length / reason.length > circular
}

/** Verbs of care and benefit: behind "to" at the head of a sentence they say what an ask is for. */
const purposeVerbs =
  '(?:protect|keep|make|help|avoid|spare|save|prevent|honour|honor|build|support|stay|remain|become|serve|let|free|ensure|achieve|grow|win|earn|fix|stop|reach|understand|deliver|bring|create|continue)'
const frontedPurpose = wording(`^to ${purposeVerbs}`)

/** "To protect your data, sign-in now takes two steps": the clause behind the comma is what it is for. */
function* frontedPurposes(sentence: Sentence): Generator<Reason> {
  const { tokens, tags, clauses } = sentence
  if (tags[0] !== Tag.particleTo || sentence.question) return
  const comma = tokens.findIndex(({ text }) => text === ',')
  if (comma < 2 || !clauses.some(({ groupFirst }) => groupFirst > comma)) return
  for (const span of spansOf(sentence, frontedPurpose)) yield { ...span, empty: false, generic: false }
}

const withheld = wording('for (?:a|some) reasons? i', 'without (?:a )?reason', 'no reason to')

/** "Take Maria's team: …" points to an instance. */
const examples: ReadonlySet<string> = new Set(['consider', 'look', 'note', 'remember', 'see', 'take'])

/** "Wear the harness: two people fell last year." */
function* reasonsBehindColon(sentence: Sentence): Generator<Reason> {
  const { tokens, clauses } = sentence
  const ask = clauses[0]
  // A colon with semicolons behind it opens a list.
  if (tokens.some(({ text }) => text === ';')) return
  if (ask?.mood !== 'imperative') return
  for (const clause of clauses.slice(1)) {
    const { first, subject, mood, modal } = clause
    if (tokens[first - 1]?.text !== ':' || mood !== 'declarative' || modal) continue
    if (
      subject.kind === 'you' ||
      subject.head < 0 ||
      ask.verb > 3 ||
      examples.has(ask.verbWord) ||
      clause.passive
    )
      continue
    yield { first, last: clause.verb, empty: false, generic: false }
  }
}

export function* reasonsIn(sentence: Sentence): Generator<Reason> {
  if (says(sentence, withheld)) return
  for (const span of spansOf(sentence, markers))
    yield { ...span, empty: isEmpty(sentence, span), generic: false }
  for (const span of spansOf(sentence, generalAims)) yield { ...span, empty: false, generic: true }
  yield* frontedPurposes(sentence)
  yield* reasonsBehindColon(sentence)
}
