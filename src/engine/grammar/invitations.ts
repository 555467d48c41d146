/** Imperatives that order nothing: invitations and reassurance. */

import type { Sentence } from '../draft.ts'
import { inviteVerbs, reassuringVerbs } from '../lexicons/invitations.ts'
import { Tag } from '../tagger/tags.ts'
import type { Clause } from './clause.ts'
import { isDated } from './dates.ts'
import { wordAt } from './duties.ts'

const papers =
  /^(?:annex|appendix|article|attachment|chapter|column|faq|figure|item|note|page|part|schedule|section|slide|table|tab|map)$/

/** "Be at the gate by six"; but "be bold", "be kind". */
const placesOneself =
  /^(?:at|available|aware|back|brief|careful|downstairs|early|here|in|inside|on|outside|prepared|present|prompt|punctual|ready|seated|specific|sure|there|upstairs)$/

/** "Let me know by Friday which" asks; "let me know if you would like to" and "let them sing" do not. */
function letsBe(sentence: Sentence, { verb, negated }: Clause): boolean {
  if (negated) return false
  const know = [2, 3].find(step => wordAt(sentence, verb + step) === 'know')
  if (know === undefined) return true
  const behind = wordAt(sentence, verb + know + 1)
  return /^(?:if|how)$/.test(behind) || !(isDated(sentence) || whWords.test(behind))
}

const whWords = /^(?:how|if|that|what|when|where|whether|which|who|why)$/

/** "Tell us what you think"; but "tell me by Friday". */
const asksToTell = (sentence: Sentence, { verb }: Clause): boolean =>
  /^(?:me|us)$/.test(wordAt(sentence, verb + 1)) &&
  /^(?:about|again|how|the|what|where|why|your)$/.test(wordAt(sentence, verb + 2)) &&
  !isDated(sentence)

/** "Take Maria's team in Leeds: they halved …", "take until Wednesday if you need it", "take care". */
const takesForExample = (sentence: Sentence, { verb }: Clause): boolean =>
  sentence.tokens.slice(verb).some(token => token.text === ':') ||
  /^(?:care|heart|until)$/.test(wordAt(sentence, verb + 1))

/** "See Appendix B", "see you there"; but "see me", "see Prakash in the office". */
const seesText = (sentence: Sentence, { verb }: Clause): boolean =>
  sentence.tags[verb + 1] === Tag.properNoun
    ? papers.test(wordAt(sentence, verb + 1))
    : !/^(?:me|that|to|your)$/.test(wordAt(sentence, verb + 1))

/** Verbs that invite by what follows them. */
const invites: ReadonlyMap<string, RegExp> = new Map([
  ['come', /^(?:,|along|and|as|join|meet|one|read|say|see|whenever|with)$/],
  ['find', /^(?:attached|enclosed)$/],
  ['hang', /^(?:in|on)$/],
  ['have', /^fun$/],
  ['say', /^(?:goodbye|hello|thank|thanks|yes)$/],
])
/** Verbs that order only by what follows them: "remember to sign", "watch for ice". */
const orders: ReadonlyMap<string, RegExp> = new Map([
  ['look', /^up$/],
  ['mind', /^(?:the|your)$/],
  ['remember', /^(?::|that|to)$/],
  ['watch', /^(?:for|your)$/],
])

/** "Join us", "imagine", "let me know if you have questions", "be bold": asks for no act, or leaves it free. */
export function isInvitation(sentence: Sentence, clause: Clause): boolean {
  const { verb, verbWord, negated, groupFirst } = clause
  if (wordAt(sentence, groupFirst) === 'be') return !placesOneself.test(wordAt(sentence, groupFirst + 1))
  if (verbWord === 'let') return letsBe(sentence, clause)
  if (verbWord === 'see') return seesText(sentence, clause)
  if (verbWord === 'tell') return asksToTell(sentence, clause)
  if (verbWord === 'take') return takesForExample(sentence, clause)
  if (verbWord === 'forget') return !negated
  const next = wordAt(sentence, verb + 1)
  const inviting = invites.get(verbWord)
  if (inviting) return inviting.test(next)
  const ordering = orders.get(verbWord)
  return ordering ? !ordering.test(next) : inviteVerbs.has(verbWord)
}

/** "Don't worry", "do not hesitate". */
export const reassures = (sentence: Sentence, clause: Clause): boolean =>
  clause.negated &&
  reassuringVerbs.has(clause.verbWord) &&
  ((clause.verbWord !== 'take' && clause.verbWord !== 'forget') || wordAt(sentence, clause.verb + 1) === 'my')

/** "Come along, bring your curiosity": what goes on after an invitation invites as well. */
export function goesOnInviting(sentence: Sentence, clause: Clause): boolean {
  const before = wordAt(sentence, clause.groupFirst - 1)
  if (!/^(?:and|,|or)$/.test(before)) return false
  const previous = sentence.clauses.slice(0, sentence.clauses.indexOf(clause))
  return previous.some(({ mood }, i) => {
    const other = previous[i]
    return (
      mood === 'hortative' || (mood === 'imperative' && other !== undefined && isInvitation(sentence, other))
    )
  })
}
