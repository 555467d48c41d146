import { deadlinesOf } from '../../grammar/deadlines.ts'
import { sentenceRule } from '../../rule.ts'

export const unexplainedDeadline = sentenceRule({
  id: 'unexplained-deadline',
  side: 'directing',
  title: 'Deadline',
  detects: 'A date or time by which something is due, with no reason in the sentence.',
  matters: 'A date that serves something is easier to keep than a date alone.',
  source: 'Shaw, Wild & Colquitt 2003',
  weight: 1,
  message: '“%s” sets a limit without saying what depends on it.',
  examples: {
    positive: [
      { draft: 'All forms [[are due by 5 p.m. Friday]].' },
      { draft: 'The [[deadline is 30 June]].' },
      { draft: 'Responses are required [[no later than noon]].' },
      { draft: '[[Submit by COB]].' },
      { draft: '[[You have until Wednesday]].' },
      { draft: 'Budgets [[close on the 15th]].' },
      { draft: 'Slides [[are due Monday]].' },
      { draft: 'Revised forecasts [[to me by noon]] on Monday.' },
      { draft: 'The request has to reach us [[no later than 4 June]].' },
    ],
    nearMisses: [
      { draft: "The regulator's window closes on 30 June.", because: 'externally explained' },
      { draft: 'By 2030 no child in our region will wait more than a week.', because: 'vision horizon' },
      { draft: 'We started on 4 May.', because: 'history' },
      { draft: 'The meeting is at 5 p.m. Friday.', because: 'schedule' },
      { draft: 'Take until Wednesday if you need it.', because: 'slack' },
      { draft: 'Payroll runs on the 15th, so budgets close on the 14th.', because: 'reason present' },
      { draft: 'The deadline moved to July at your request.', because: 'responsive change' },
      { draft: 'The Leeds office closes on 30 June.', because: 'an event' },
      { draft: 'Access to e-mail ends at 5 p.m. on Friday.', because: 'tells what will be' },
      { draft: 'I understand that the deadline is 30 June.', because: 'a concession' },
      { draft: 'Forms are due on Friday because payroll runs on Monday.', because: 'the reason is there' },
    ],
  },
  *check(sentence) {
    yield* deadlinesOf(sentence)
  },
})
