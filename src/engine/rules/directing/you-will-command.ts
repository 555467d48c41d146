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
    positive: [
      { draft: 'You [[will submit]] a recovery plan by 9 a.m. Thursday.' },
      { draft: 'Teams [[will return]] to the Bristol office from 4 November.' },
      { draft: 'Regional heads [[are to present]] savings of 6% at the next review.' },
      { draft: 'All staff [[will complete]] the module before month end.' },
      { draft: 'You [[are to report]] directly to the integration office.' },
      { draft: 'Employees [[will not discuss]] the merger with customers.' },
      { draft: 'Each site [[will appoint]] a safety lead by 1 May.' },
      { draft: 'Managers [[will hold]] a briefing within 48 hours.' },
      { draft: '[[Both nurses enter]] the amount at 6 p.m.' },
      { draft: '[[Faulty stock goes]] in the cage.' },
      { draft: 'If the seal is broken, [[you decline]] the load.' },
      { draft: '[[Supervisors send]] people home before they overheat.' },
      { draft: '[[They do not finish]] the shift unless they ask to.' },
    ],
    nearMisses: [
      {
        draft: 'You will receive your new laptop on Tuesday.',
        because: 'benefit/event: reader is recipient',
      },
      { draft: 'You will see a new logo in the app.', because: 'perception' },
      { draft: 'You will have questions, and so do I.', because: 'empathy' },
      { draft: 'The Leeds office will close on 30 June.', because: 'announcement; inanimate subject' },
      { draft: 'I will publish the numbers every month.', because: 'leader commissive' },
      { draft: 'We will open a second ward in spring.', because: 'plan/commissive' },
      { draft: 'Where there is a will there is a way.', because: 'noun' },
      { draft: 'You will always be welcome here.', because: 'assurance' },
      { draft: 'The two banks are to merge in May.', because: 'future event' },
      { draft: 'Your manager will ring you on Friday.', because: 'done for the reader' },
      { draft: 'The sales team will report to Ms Sundaram.', because: 'a reporting line' },
      { draft: 'People will ask why we give it away.', because: 'a forecast' },
      { draft: 'Our members trust us with their savings.', because: 'a state' },
      { draft: 'Nobody writes to thank a bridge.', because: 'a truth, not a rule' },
      { draft: 'Questions about desks go to the help desk.', because: 'says where to turn' },
      { draft: 'The deputy director will decide at ten.', because: 'tells a plan' },
    ],
  },
  *check(sentence) {
    for (const { first, last } of willCommands(sentence)) yield { first, last }
    for (const { first, last } of standingOrders(sentence)) yield { first, last }
  },
})
