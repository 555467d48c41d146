import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { applied, type Case, rewritesOf } from './judge.ts'

type Row = readonly [name: string, given: Case, strategy: string, expected: string]

const bald = 'imperative-bald'
const modal = 'deontic-modal'
const cash = /Cash/

const rows: readonly Row[] = [
  // A place for the reason
  [
    'an order',
    { rule: bald, draft: 'Submit your plan by Friday 14 June.' },
    'give-the-reason',
    'Submit your plan by Friday 14 June so that [[why: what this makes possible]].',
  ],
  [
    'a duty',
    { rule: modal, draft: 'You must reset your password today.' },
    'give-the-reason',
    'You must reset your password today because [[why: the reason behind it]].',
  ],
  [
    'a prohibition, with its comma',
    { rule: 'prohibition', draft: 'Do not share your password with anyone.' },
    'give-the-reason',
    'Do not share your password with anyone, because [[why: what can go wrong otherwise]].',
  ],
  [
    'a request that is a question',
    { rule: 'softened-directive', draft: 'Could you send me the vendor list by Tuesday?' },
    'give-the-reason',
    'Could you send me the vendor list by Tuesday so that [[why: what this makes possible]]?',
  ],
  [
    'emphasis at the end',
    { rule: bald, draft: 'Send your plan by **Friday**.' },
    'give-the-reason',
    'Send your plan by **Friday** so that [[why: what this makes possible]].',
  ],
  [
    'emphasis over all',
    { rule: bald, draft: '**Send your plan by Friday.**' },
    'give-the-reason',
    '**Send your plan by Friday so that [[why: what this makes possible]].**',
  ],
  [
    'a link at the end',
    { rule: bald, draft: 'Read the whole [policy](https://x.example/p).' },
    'give-the-reason',
    'Read the whole [policy](https://x.example/p) so that [[why: what this makes possible]].',
  ],
  [
    'an item of a list stays one',
    { rule: bald, draft: '- Send your plan by Friday\n- Tea at four', ask: /Send/ },
    'give-the-reason',
    '- Send your plan by Friday so that [[why: what this makes possible]]\n- Tea at four',
  ],
  [
    'an item that ends in a link',
    { rule: bald, draft: '- Read the whole [policy](https://x.example/p)' },
    'give-the-reason',
    '- Read the whole [policy](https://x.example/p) so that [[why: what this makes possible]]',
  ],
  [
    'a condition at the end gets a sentence of its own',
    { rule: bald, draft: 'Stop the belt if the parcel is wet.' },
    'give-the-reason',
    'Stop the belt if the parcel is wet. The purpose: [[why: what this makes possible]].',
  ],
  // The writer's own words
  [
    'a reason in the next sentence is joined',
    { rule: bald, draft: 'Stop all non-essential travel. Cash reserves fell to 41 days.', reason: cash },
    'open-with-why',
    'Cash reserves fell to 41 days, so stop all non-essential travel.',
  ],
  [
    'a reason in the sentence before too',
    { rule: modal, draft: 'Cash reserves fell to 41 days. All teams must stop travel.', reason: cash },
    'open-with-why',
    'Cash reserves fell to 41 days, so all teams must stop travel.',
  ],
  [
    'a sentence that only points is dissolved',
    {
      rule: bald,
      draft: 'Stop all travel. We are doing this because cash fell to 41 days.',
      reason: /doing/,
    },
    'give-the-reason',
    'Stop all travel, because cash fell to 41 days.',
  ],
  [
    'a reason at the end moves to the front',
    {
      rule: modal,
      draft: 'You must reset it today because two accounts were robbed.',
      ask: /must/,
      reason: /robbed/,
    },
    'open-with-why',
    'Because two accounts were robbed, you must reset it today.',
  ],
  [
    'front matter: a clause',
    {
      rule: bald,
      draft: '---\npurpose: Every customer gets a same-day answer.\n---\nClose your tickets by noon.',
      ask: /Close/,
    },
    'give-the-reason',
    '---\npurpose: Every customer gets a same-day answer.\n---\nClose your tickets by noon so that every customer gets a same-day answer.',
  ],
  [
    'settings: an infinitive',
    { rule: bald, draft: 'Close your tickets by noon.', purpose: 'to answer every customer the same day' },
    'give-the-reason',
    'In order to answer every customer the same day, close your tickets by noon.',
  ],
  [
    'settings: a verb',
    { rule: bald, draft: 'Close your tickets by noon.', purpose: 'Answer every customer the same day' },
    'give-the-reason',
    'In order to answer every customer the same day, close your tickets by noon.',
  ],
  [
    'settings: because',
    {
      rule: modal,
      draft: 'You must close your tickets by noon.',
      purpose: 'because customers wait three days',
    },
    'give-the-reason',
    'You must close your tickets by noon, because customers wait three days.',
  ],
  [
    'settings: words that make no clause are left alone',
    { rule: bald, draft: 'Close your tickets by noon.', purpose: 'Customer excellence' },
    'give-the-reason',
    'Close your tickets by noon so that [[why: what this makes possible]].',
  ],
  // Other strategies
  [
    'shall and required to become must',
    { rule: 'passive-mandate', draft: 'All vendors are required to hold valid insurance.' },
    'plain-must',
    'All vendors must hold valid insurance.',
  ],
  [
    'an expectation without a name',
    { rule: 'passive-mandate', draft: 'Employees are expected to attend in person.' },
    'name-the-agent',
    '[[who: the name behind this]] expects employees to attend in person.',
  ],
  [
    'a decision without a name',
    { rule: 'authority-appeal', draft: 'It has been decided that the night bus will end.', ask: /bus/ },
    'name-the-agent',
    '[[who: who decided]] decided that the night bus will end.',
  ],
  [
    'a duty in a noun',
    { rule: 'nominal-mandate', draft: 'Completion of the survey is mandatory.' },
    'name-the-obligation',
    '[[who: all staff, you]] must complete the survey because [[why: what it protects]].',
  ],
  [
    'pressure becomes a date',
    { rule: 'absolute-pressure', draft: 'I need the vendor list ASAP.' },
    'date-not-pressure',
    'I need the vendor list by [[when: date and time]] because [[why: what makes it urgent]].',
  ],
  [
    'a prohibition gets its alternative',
    { rule: 'prohibition', draft: 'Do not send passwords by e-mail.' },
    'do-instead',
    'Do not send passwords by e-mail. Instead: [[what: the safe alternative]].',
  ],
  [
    'a sanction stays word for word',
    { rule: 'sanction-threat', draft: 'Failure to comply may lead to dismissal.' },
    'offer-help-first',
    'For help: [[who: name and how to reach them]]. Failure to comply may lead to dismissal.',
  ],
  [
    'a deadline says what happens then',
    { rule: 'unexplained-deadline', draft: 'The deadline is 30 June.' },
    'deadline-to-milestone',
    'The deadline is 30 June: [[what: what happens on that day]].',
  ],
  [
    'a device is cut',
    { rule: 'controlling-presumption', draft: 'Obviously, everyone must finish this.' },
    'cut-device',
    'Everyone must finish this.',
  ],
  [
    'a vision gets its next step',
    { rule: 'vision-without-direction', draft: 'One day no child will wait.' },
    'fill-owner-date',
    'One day no child will wait. [[who: owner]] [[what: action]] by [[when: date]].',
  ],
  [
    'nobody in particular gets a name',
    { rule: 'vague-owner', draft: 'Someone should check the valve.' },
    'fill-owner-date',
    '[[who: owner]] should check the valve.',
  ],
  [
    'soon becomes a date',
    { rule: 'vague-date', draft: 'The new rota will follow in due course.' },
    'vague-to-date',
    'The new rota will follow by [[when: date]].',
  ],
  [
    'an ask leaves the thanks',
    { rule: 'ask-inside-thanks', draft: 'Great work on the audit. You must now do site B.', ask: /site/ },
    'unbundle-the-ask',
    'Great work on the audit.\n\nYou must now do site B.',
  ],
  // Softening
  [
    'an alternative becomes a choice',
    { rule: 'you-will-command', draft: "You will work either Christmas Day or New Year's Day." },
    'mandate-to-choice',
    "You will work either Christmas Day or New Year's Day, as you choose.",
  ],
  [
    'a choice of many',
    { rule: modal, draft: 'Everyone must attend the 8 a.m. or the 4 p.m. briefing.' },
    'mandate-to-choice',
    'Everyone must attend the 8 a.m. or the 4 p.m. briefing, as they choose.',
  ],
  [
    'an order softened',
    {
      rule: bald,
      draft: 'Move your desk to the third floor before Monday.',
      purpose: 'because the lease ends',
    },
    'ask-and-explain',
    "I'm asking you to move your desk to the third floor before Monday, because the lease ends.",
  ],
  [
    'a duty softened',
    { rule: modal, draft: 'You must reset your password today.', purpose: 'because two were stolen' },
    'ask-and-explain',
    "I'm asking you to reset your password today, because two were stolen.",
  ],
  [
    'a duty of a group',
    {
      rule: modal,
      draft: 'All staff must complete the module this month.',
      purpose: 'because two were hurt',
    },
    'ask-and-explain',
    "I'm asking all staff to complete the module this month, because two were hurt.",
  ],
  [
    'names keep their capitals',
    { rule: modal, draft: 'Branch Managers must sign the list today.', purpose: 'because two were lost' },
    'ask-and-explain',
    "I'm asking Branch Managers to sign the list today, because two were lost.",
  ],
  [
    'a negation keeps its scope',
    { rule: modal, draft: 'Line managers must not promise exceptions.', purpose: 'because none can be kept' },
    'ask-and-explain',
    "I'm asking line managers not to promise exceptions, because none can be kept.",
  ],
  [
    'behind a fronted phrase',
    { rule: bald, draft: 'By Friday, please move your desk upstairs.', purpose: 'because the lease ends' },
    'ask-and-explain',
    "By Friday, I'm asking you to move your desk upstairs, because the lease ends.",
  ],
  [
    'the sender is we where nobody says I',
    {
      rule: bald,
      draft: 'We are moving. We need room. Clear your desk by Friday noon.',
      ask: /Clear/,
      purpose: 'because the lease ends',
    },
    'ask-and-explain',
    "We are moving. We need room. We're asking you to clear your desk by Friday noon, because the lease ends.",
  ],
  [
    'an expectation',
    {
      rule: 'expectation-assertion',
      draft: 'I expect every director to hit the number.',
      purpose: 'because the bank counts on it',
    },
    'ask-and-explain',
    "I'm asking every director to hit the number, because the bank counts on it.",
  ],
]

describe('each strategy, word for word', () => {
  for (const [name, given, strategy, expected] of rows) {
    it(`${strategy}: ${name}`, () => {
      const found = rewritesOf(given).filter(rewrite => rewrite.strategy === strategy)
      assert.deepEqual(
        found.slice(0, 1).map(rewrite => applied(given.draft, rewrite)),
        [expected],
      )
    })
  }
})

describe('nothing is offered', () => {
  const silent: readonly (readonly [string, Case])[] = [
    ['to a quotation', { rule: bald, draft: 'The sign said: “Do not enter this room at night.”' }],
    [
      'to a line that introduces a list',
      { rule: modal, draft: 'Line managers must:\n\n- sign\n- file', ask: /managers/ },
    ],
    ['to a label', { rule: bald, draft: 'Action required by all staff' }],
    [
      'to an enumeration of clauses',
      { rule: modal, draft: 'Managers must (i) sign it, (ii) file it and (iii) keep it.' },
    ],
    [
      'about the reason where the sentence says it',
      {
        rule: modal,
        draft: 'Sign it today so that payroll can run on Friday, or otherwise we all wait.',
        ask: /Sign/,
        profile: 'policy-compliance',
      },
    ],
  ]
  for (const [name, given] of silent) it(name, () => assert.deepEqual(rewritesOf(given), []))
})

describe('the writer keeps the last word', () => {
  it('a locked sentence is never softened', () => {
    const rewrites = rewritesOf({
      rule: modal,
      draft: 'Each rider shall wear the harness at work.',
      profile: 'policy-compliance',
    })
    assert.deepEqual(rewrites.map(({ force }) => force).includes('softens'), false)
    assert.ok(rewrites.length > 0)
  })
  it('softening says so in its title, and nothing else does', () => {
    for (const [, given] of rows)
      for (const { title, force } of rewritesOf(given))
        assert.equal(title.startsWith('Softens: '), force === 'softens', title)
  })
  it('at most three, none twice, titles that fit the menu', () => {
    for (const [, given] of rows) {
      const rewrites = rewritesOf(given)
      assert.ok(rewrites.length <= 3)
      assert.equal(new Set(rewrites.map(({ text }) => text)).size, rewrites.length)
      for (const { title } of rewrites) assert.ok(title.length <= 120, title)
    }
  })
  it('a reason of another ask is not borrowed', () => {
    const given: Case = {
      rule: bald,
      draft:
        'Return your keys on Monday.\n\nThe canteen closes early so that the floor can dry.\n\nBring a pen.\n\nBook a parking space by Friday.',
      ask: /Book/,
      reason: /canteen/,
    }
    assert.ok(rewritesOf(given).every(({ text }) => !text.includes('floor')))
  })
  it('a reason with a pronoun that points elsewhere is not borrowed', () => {
    const given: Case = {
      rule: bald,
      draft: 'Close the pump valves tonight.\n\n\nWe service pump valves because they broke it.',
      ask: /Close/,
      reason: /because/,
    }
    assert.ok(rewritesOf(given).every(({ text }) => !text.includes('broke')))
  })
})
