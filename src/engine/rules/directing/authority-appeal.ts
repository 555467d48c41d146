import { anyOf, says, spansOf, wording } from '../../grammar/wording.ts'
import { authorityBodies, authorityPapers, lawWords } from '../../lexicons/authority.ts'
import { sentenceRule } from '../../rule.ts'

const body = anyOf(authorityBodies)
const source = `(?:\\S+ ){0,3}(?:${body}|${anyOf(authorityPapers)})`
const decreed = wording(
  `^(?:as )?per ${source}`,
  `(?:pursuant to|in accordance with|in compliance with|in line with|in keeping with|further to) ${source}`,
  '(?:as|where|when) (?:directed|instructed|mandated|ordered|required|decided|agreed) by \\S+',
  'by order of (?:[a-z-]+ ){1,3}[a-z-]+',
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
  weight: 1,
  message: '“%s” gives rank or rule as the reason; a reader may ask what the rule is for.',
  examples: {
    positive: [
      { draft: '[[Per corporate policy]], desks are allocated by function.' },
      { draft: '[[As directed by the]] executive committee, all pilots stop on 1 May.' },
      { draft: '[[Management has decided]] to consolidate the two labs.' },
      { draft: '[[In line with HQ instructions]], local vendors will be replaced.' },
      { draft: '[[This decision is final]].' },
      { draft: '[[It has been decided that]] the night bus will end.' },
      { draft: '[[By order of the plant director]], Line 3 is shut.' },
      { draft: '[[Because policy says so]], exceptions are not granted.' },
      { draft: '[[The committee has resolved]] that the hostel closes at ten.' },
    ],
    nearMisses: [
      { draft: 'Our privacy policy protects 2 million patients.', because: 'topic' },
      {
        draft: 'In line with our promise to customers, refunds are automatic.',
        because: 'value-based reason',
      },
      { draft: 'The committee asked hard questions.', because: 'narrative' },
      { draft: 'Per person, the cost is 40 euros.', because: 'rate' },
      { draft: 'We decided together after nine listening sessions.', because: 'participative account' },
      {
        draft: 'Under the Health and Safety at Work Act, we must report this.',
        because: 'legal basis: keep and lock',
      },
      { draft: 'The final decision is yours.', because: 'autonomy' },
      { draft: 'According to our survey, 61% of you want this.', because: 'evidence (rational persuasion)' },
      { draft: 'In line with our values, we publish the figures.', because: 'a value as the reason' },
    ],
  },
  *check(sentence) {
    if (
      sentence.question ||
      says(sentence, own) ||
      sentence.clauses.some(
        ({ past, role, verbWord }) =>
          past && role === 'main' && !/^(?:decided|directed|ordered)$/.test(verbWord),
      ) ||
      sentence.tokens.some(({ lower }) => lawWords.has(lower))
    )
      return
    yield* spansOf(sentence, decreed)
  },
})
