import { says, spansOf, wording } from '../../grammar/wording.ts'
import { sentenceRule } from '../../rule.ts'

const invitations = wording(
  '(?<=^ |[;:,—–] |please )(?:tell|show|teach|challenge|correct|ask|surprise) (?:me|us) (?:what|how|where|if|when|why|which|that|about|something|anything|the)',
  '(?:write|talk|speak) to (?:me|us) (?:about|if)',
  "(?:i'd|i would|we'd|we would|i|we)(?: also| really| still| do)? (?:like|love|want|hope) to (?:hear|know|learn|listen|see what)",
  "(?:i'd|i would|we'd|we would) (?:like|love) (?:you|your|six|two|three|some|people|volunteers|anyone|to see more)",
  '(?:what|which|where|how|who) (?:[a-z]+ ){0,4}(?:would|do|have|are) you (?:think|need|change|choose|do differently|rather|seen|seeing|noticed)',
  '^(?:please )?(?:come and (?:argue|break|try|look|tell|ask|help|join|sit|watch|have|find|be)|come along|come by|come sit|join us|join me|drop in|drop by|bring your (?:questions|ideas|doubts|curiosity|family|families|kids|whole)|argue|propose|challenge|help (?:us|me) (?:shape|design|choose|decide|build|write|find|understand|get))',
  '(?:propose|suggest) (?:it|one|a|an|your|something)',
  'design [a-z ]{0,20}with us',
  'help (?:us |me )?(?:to )?shape',
  '^(?:and )?(?:pull|take|tear|pick|break) (?:it|this|the [a-z]+|them) (?:apart|to pieces)',
  '(?:your|any|every) (?:ideas|idea|doubts|objections|suggestions|thoughts|questions|views) (?:are|is|will|welcome|matter)',
  'if you (?:see|have|know|find) (?:a|an|any)? ?(?:better|other|different|smarter|idea|good idea|ideas|simpler)(?: [a-z]+)?',
  'we have not decided',
  "(?:come|you're|you are|everyone is|all are) (?:very |most |all )?welcome(?! to (?:apply|contact))",
)
/** Courtesy, orders and refusals. */
const notOpen = wording(
  '(?:if you have|any) (?:any |further |more )?questions(?! (?:are|is|will) )',
  'will not be considered',
  'is mandatory',
  'is required',
  'invited to apply',
  'feel free',
  'welcome back',
)

export const inviteContribution = sentenceRule({
  id: 'invite-contribution',
  side: 'influencing',
  title: 'Invitation to contribute',
  detects: 'Asks for ideas, doubts or joint design.',
  matters:
    'Consultation and inspiring appeals win commitment more often than pressure does, where the answer counts.',
  source: 'Falbe & Yukl 1992; Pearce & Sims 2002',
  weight: 2,
  message: '%s invites readers to take part.',
  examples: {
    positive: [
      { draft: '[[Tell me what]] this plan gets wrong; I will answer every note by Friday.' },
      { draft: "[[I'd like six]] people from the night shift to design the new rota with us." },
      { draft: '[[Which of these three layouts would you choose]], and why?' },
      { draft: '[[Come and break]] the prototype on Thursday.' },
      { draft: '[[If you see a better way]] to save the 8%, propose it by 1 May.' },
      { draft: '[[We have not decided]] the room names; you will.' },
    ],
    nearMisses: [
      { draft: 'Let me know if you have questions.', because: 'pleasantry: 0.5 at most' },
      { draft: 'Feedback is mandatory.', because: 'nominal-mandate' },
      { draft: 'Your input field is required.', because: 'UI' },
      { draft: 'Provide feedback by 5 p.m.', because: 'imperative-bald' },
      { draft: 'You are invited to apply the patch.', because: 'dressed-up order' },
      { draft: 'Feel free to contact HR.', because: 'formula' },
      { draft: 'Suggestions will not be considered.', because: 'refusal' },
      { draft: 'I have asked the team to come and tell me how it went.', because: 'a report of an ask' },
      { draft: 'Come and see me in the morning.', because: 'an order to come' },
    ],
  },
  *check(sentence) {
    if (says(sentence, notOpen)) return
    yield* spansOf(sentence, invitations)
  },
})
