import { says, wording } from '../../grammar/wording.ts'
import { sentenceRule } from '../../rule.ts'

/** Requests, checks, courtesy and the questions of a question-and-answer page. */
const plain = wording(
  '(?:can|could|would|will|have|did|do|are|were|has|does|should|is|may) (?:you|i|my|anyone|somebody|someone)',
  '(?:when|how much|how long|where) (?:is|are|will|does|do|can)(?: the| my| i| it| this)?(?! we)',
  'should i',
  '^(?:do|does|should) (?:we|it|they) (?:need|have|apply|be|price)',
  '(?:are|is) (?:there|this)',
  'what does',
  'what (?:is|are|if) (?:the|my|i|your)(?! (?:point|difference|worst|right))',
  'was the',
  'what (?:if|happens to)',
  'will (?:our|we|the|my|it|there)',
  '(?:to|for) (?:me|my)',
  'why did the',
  'how are we feeling',
  'who (?:do|can|should) i',
  'questions \\?',
  'any (?:questions|volunteers|takers)',
)
const leading = wording(
  '^(?:and |but |so )?(?:why|who|what|where|how) (?:are|would|do|did|is|else|among|of|does|could|could|can|if|bother|has|then|many|will|happens|changed)',
  'why (?:are|do|now|us|not|bother|this)',
  'if not',
  '^(?:can|could|do|are|have|must|shall|would) (?:we|they|it)',
  '(?:we|us|our)',
  '^(?:and )?(?:why|who|so what|really|and then|the point) \\?',
)

export const rhetoricalQuestion = sentenceRule({
  id: 'rhetorical-question',
  side: 'influencing',
  title: 'Question to think with',
  detects: 'A question that leads the thought and is answered or left open, and asks for no act.',
  matters: 'A question makes readers look for the answer themselves before they are given one.',
  source: 'Antonakis, Fenley & Liechti 2011; Jurafsky, Shriberg & Biasca 1997',
  weight: 1,
  message: '%s asks readers to think.',
  examples: {
    positive: [
      { draft: '[[Why are we doing this?]] Because the next outage will not wait.' },
      { draft: '[[What would a parent on that ward want us to do?]]' },
      { draft: '[[If not us, who?]]' },
      { draft: '[[Where do we want to be when the contract ends?]]' },
      { draft: '[[How many more near misses do we need?]]' },
      { draft: '[[Who among us has not sworn at the expense tool?]]' },
      { draft: '[[Why bother?]]' },
    ],
    nearMisses: [
      { draft: 'Can you send the file?', because: 'request' },
      { draft: 'Have you completed the module?', because: 'check' },
      { draft: 'When is the deadline?', because: 'FAQ heading' },
      { draft: 'Do you have questions?', because: 'courtesy' },
      { draft: 'What should I do if I smell gas?', because: 'FAQ (procedural)' },
      { draft: 'Why was the badge system replaced?', because: 'FAQ heading followed by procedure' },
      { draft: 'Did you not read my last memo?', because: 'shaming' },
      { draft: 'What happens to my equity?', because: 'a question from a question-and-answer page' },
      { draft: 'Will our name change?', because: 'a question of fact' },
    ],
  },
  *check(sentence) {
    if (!sentence.question || sentence.zone !== 'prose' || says(sentence, plain)) return
    if (!says(sentence, leading)) return
    yield { first: 0, last: sentence.tokens.length - 1 }
  },
})
