import { anyOf, says, spansOf, wording } from '../../grammar/wording.ts'
import { authorityBodies, authorityPapers, lawWords } from '../../lexicons/authority.ts'
import { sentenceRule } from '../../rule.ts'

const body = anyOf(authorityBodies)
const source = `(?:\\S+ ){0,3}(?:${body}|${anyOf(authorityPapers)})`
const decreed = wording(
  `^(?:as )?per ${source}`,
  `(?:pursuant to|in accordance with|in compliance with|in line with|in keeping with|further to) ${source}`,
  '(?:as|where|when) (?:directed|instructed|mandated|ordered|required|decided|agreed) by \\S+',
  `by order of (?:\\S+ ){1,4}\\S+`,
  `(?:the )?(?:${body}) (?:has|have) (?:now |also |therefore )?(?:decided|determined|directed|instructed|mandated|resolved|ruled)`,
  'it (?:has|is) (?:been |hereby |also )?(?:decided|determined|resolved|ordered|directed) (?:that|to)',
  '(?:this|the|that|my|our) decision is (?:final|not up for \\S+|made)',
  'is hereby (?:ordered|directed|decreed|withdrawn|cancelled|superseded)',
  'because (?:the )?(?:policy|rules?|management|i|head office) (?:says?|said|requires?) ?(?:so|it)?',
)
/** Reasons of value, evidence or shared counsel. */
const own = wording('(?:promise|promises|commitment|values) to', 'we decided together')

export const authorityAppeal = sentenceRule({
  id: 'authority-appeal',
  side: 'directing',
  title: 'Appeal to authority',
  detects: 'Rank, rule or decree given as the reason: per policy, as directed by, it has been decided.',
  matters: 'It says who decided, not why it makes sense.',
  source: 'Yukl & Falbe 1990; French & Raven 1959',
  weight: 2,
  message: '“%s” gives rank or rule as the reason; a reader may ask what the rule is for.',
  examples: {
    positive: [{ draft: 'x' }],
    nearMisses: [{ draft: 'x', because: 'x' }],
  },
  *check(sentence) {
    if (sentence.question || says(sentence, own) || sentence.tokens.some(({ lower }) => lawWords.has(lower)))
      return
    yield* spansOf(sentence, decreed)
  },
})
