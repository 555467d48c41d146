import { imperativesOf } from '../../grammar/imperatives.ts'
import { sentenceRule } from '../../rule.ts'

export const imperativeBald = sentenceRule({
  id: 'imperative-bald',
  side: 'directing',
  title: 'Bare order',
  detects: 'An order in the imperative, without "please".',
  matters:
    'An order is clear and quick to read. Where no reason stands near it, a reader may hear rank rather than purpose.',
  source: 'Searle 1976; Brown & Levinson 1987; Leopold 2015',
  weight: 2,
  message: '“%s” orders without a word of courtesy or reason; a reader may hear a command.',
  examples: {
    positive: [
      { draft: '[[Submit your revised headcount plan]] by Friday 14 June.' },
      { draft: '[[Move your desk]] to the third floor before Monday.' },
      { draft: '[[Stop all non-essential travel]].' },
      { draft: '[[Complete the phishing module]] and upload the certificate.' },
      { draft: '[[Report every]] near miss within 24 hours.' },
      { draft: '[[Freeze hiring]] in all regions.' },
      { draft: 'Before you leave, [[lock your screen]].' },
      { draft: 'Managers: [[approve outstanding expenses]] by 5 p.m.' },
      { draft: 'If the door sticks, [[ring the desk]] and wait.' },
      { draft: 'Volunteers: [[book one]] of the morning slots.' },
      { draft: '[[Email the form]] to payroll.' },
      { draft: '[[Read]] and sign the sheet.' },
      { draft: '- [ ] [[Clear the loading bay]].' },
    ],
    nearMisses: [
      {
        draft: 'Imagine a hospital where no one waits for a bed.',
        because: 'cognition/imagery imperative = invitation (goes to vision-image)',
      },
      { draft: 'Join us in the atrium on Thursday.', because: 'invitation verb' },
      { draft: "Let's build it together.", because: 'hortative, 1st person plural' },
      { draft: 'Thank you for an extraordinary year.', because: 'expressive formula' },
      { draft: 'Let me know if you have questions.', because: 'pleasantry (conditional offer)' },
      { draft: 'Submit', because: 'one-word list item, button or heading' },
      { draft: 'Report: third-quarter results', because: 'title; noun + colon, no object clause' },
      { draft: 'Support costs fell 12%.', because: 'noun compound subject; finite verb follows' },
      {
        draft: "Take Maria's team in Leeds: they halved waiting times.",
        because: "discourse 'take' = for example",
      },
      { draft: 'See Appendix B for the figures.', because: 'text-navigation imperative' },
      { draft: 'Ask any nurse and you will hear the same thing.', because: 'pseudo-imperative conditional' },
      { draft: 'Our old sign said: "Do not enter."', because: 'quoted material' },
      { draft: 'He told us to stop all travel last year.', because: 'reported, past' },
      {
        draft: 'Come along, bring your curiosity and stay for cake.',
        because: 'what follows an invitation invites as well',
      },
      {
        draft: 'If you would rather talk in person, drop by my office.',
        because: 'an offer, taken up as the reader likes',
      },
      { draft: 'Contact HR with questions.', because: 'says where to turn' },
      { draft: 'Click here to see the floor plan.', because: 'a pointer' },
      { draft: 'Payroll moves across in May and errors are costly.', because: 'a subject; the verb follows' },
      { draft: 'Open enrolment runs until June.', because: 'an adjective and its noun; the verb follows' },
      { draft: 'Let me know if you would like a seat.', because: 'an offer' },
      { draft: 'Be bold this week.', because: 'exhorts; there is nothing to carry out' },
      {
        draft: 'She can plan the work, write the report and go home by five.',
        because: 'base forms that go on behind a modal',
      },
      { draft: 'Do this:', because: 'announces a list' },
      { draft: 'Learn more about the pension on the intranet.', because: 'a pointer' },
    ],
  },
  *check(sentence) {
    for (const { first, last, polite, negated } of imperativesOf(sentence))
      if (!polite && !negated) yield { first, last }
  },
})
