import { standingOrders, willCommands } from '../../grammar/commands.ts'
import { sentenceRule } from '../../rule.ts'

export const youWillCommand = sentenceRule({
  id: 'you-will-command',
  side: 'directing',
  title: 'Command told as a fact',
  detects:
    'A command dressed as a prediction or a fact: you will submit, each site is to appoint, both nurses sign.',
  matters: 'Such wording leaves no room for an answer: the act is treated as settled.',
  source: 'Searle 1976; Biber et al. 1999',
  weight: 2,
  message: '“%s” tells as settled what somebody is to do; a reader may hear a command.',
  examples: {
    positive: [{ draft: 'x' }],
    nearMisses: [{ draft: 'x', because: 'x' }],
  },
  *check(sentence) {
    for (const { first, last } of willCommands(sentence)) yield { first, last }
    for (const { first, last } of standingOrders(sentence)) yield { first, last }
  },
})
