import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { HouseRule, HouseStyle } from '../../../src/engine/house/house-style.ts'
import { createPhrases, tokensOfPhrase } from '../../../src/engine/house/phrases.ts'
import { exchangeRefusal } from '../../../src/engine/house/prefer.ts'
import { general } from '../../../src/engine/profiles/general.ts'
import { newReader } from '../reader.ts'

const reader = newReader()

const house = (own: Partial<HouseStyle>): HouseStyle => ({
  profiles: [],
  purposes: [],
  values: [],
  names: [],
  rules: [],
  severity: new Map(),
  ...own,
})

const rule = (own: Partial<HouseRule>): HouseRule => ({
  id: 'house/jargon',
  side: 'structure',
  message: '%s is jargon.',
  phrases: [],
  except: [],
  ...own,
})

const wording = (words: string, prefer: string): HouseStyle =>
  house({ rules: [rule({ phrases: [{ words, prefer }] })] })

/** "rule @ words" of the findings that are marked. */
function marks(text: string, style: HouseStyle): string[] {
  return reader
    .read(text, { house: style })
    .findings.filter(({ visible }) => visible)
    .map(({ rule: id, start, end }) => `${id} @ ${text.slice(start, end)}`)
}

/** The text after the first rewrite of each finding of the house, one by one. */
function rewritten(text: string, style: HouseStyle): string[] {
  const report = reader.read(text, { house: style })
  return report.findings
    .filter(finding => finding.rule.startsWith('house/'))
    .flatMap(finding => reader.rewrites(report, finding))
    .map(each => text.slice(0, each.start) + each.text + text.slice(each.end))
}

describe('phrases', () => {
  const find = (phrases: readonly string[], text: string): string[] => {
    const tokens = tokensOfPhrase(text)
    return createPhrases(
      phrases.map(each => [each, each] as const),
      'lower',
    )
      .find(tokens)
      .map(({ value }) => value)
  }

  it('take the longest at each place, whatever the capitals', () => {
    assert.deepEqual(find(['take', 'take into account'], 'TAKE into account, or take.'), [
      'take into account',
      'take',
    ])
  })

  it('match whole words, hyphens and apostrophes of either kind', () => {
    assert.deepEqual(find(['act'], 'Action acts.'), [])
    assert.deepEqual(find(['co-worker', "don't"], 'A co-worker; don’t.'), ['co-worker', "don't"])
  })
})

describe('own rules', () => {
  const jargon = house({
    rules: [rule({ phrases: [{ words: 'leverage' }, { words: 'circle back' }], except: ['leverage ratio'] })],
  })

  it('mark their words and nothing else', () => {
    assert.deepEqual(marks('We leverage data and circle back.', jargon), [
      'house/jargon @ leverage',
      'house/jargon @ circle back',
    ])
    assert.deepEqual(marks('The leverage ratio fell.', jargon), [])
  })

  it('say what the file says of them', () => {
    const [finding] = reader.read('We leverage data.', { house: jargon }).findings
    assert.equal(finding?.message, '“leverage” is jargon.')
    assert.equal(finding?.severity, 'information')
  })

  it('leave headings, code, quotations and ignored paragraphs alone', () => {
    const text =
      '# Leverage\n\nHe said “we leverage our data every day”.\n\n`leverage`\n\n<!-- lens-ignore house/jargon -->\nWe leverage.'
    assert.deepEqual(marks(text, jargon), [])
  })

  it('move neither the balance nor other marks', () => {
    const text =
      'You must leverage the form today. You must return the badge. You must clear the desk. Go home. Sign it.'
    const { findings: own, ...plain } = reader.read(text)
    const { findings, ...read } = reader.read(text, { house: jargon })
    assert.deepEqual(read, plain)
    assert.deepEqual(
      findings.filter(({ rule: id }) => id !== 'house/jargon'),
      own,
    )
  })

  it('are as loud as the house wants', () => {
    const quiet = house({ ...jargon, severity: new Map([['house/jargon', 'off' as const]]) })
    assert.deepEqual(marks('We leverage data.', quiet), [])
    const hint = house({ ...jargon, severity: new Map([['house/jargon', 'hint' as const]]) })
    assert.equal(reader.read('We leverage data.', { house: hint }).findings[0]?.severity, 'hint')
  })
})

describe('preferred phrases', () => {
  it('come with the capitals of the words they replace', () => {
    const style = wording('utilize', 'use')
    assert.deepEqual(rewritten('Utilize it. We UTILIZE it.', style), [
      'Use it. We UTILIZE it.',
      'Utilize it. We USE it.',
    ])
  })

  it('bring the article along', () => {
    assert.deepEqual(rewritten('It is a utilisation plan.', wording('utilisation', 'operating')), [
      'It is an operating plan.',
    ])
    assert.deepEqual(rewritten('It is a plan.', wording('plan', 'user story')), ['It is a user story.'])
  })

  it('keep the marks around them, and are withheld where marks stand within', () => {
    const style = wording('take into account', 'consider')
    assert.deepEqual(rewritten('We *take into account* what you say.', style), [
      'We *consider* what you say.',
    ])
    assert.deepEqual(rewritten('We take **into** account what you say.', style), [])
  })

  it('never change a number, a negation, a condition, an owner or a force', () => {
    for (const [from, to] of [
      ['within 30 days', 'within 20 days'],
      ['no later than', 'by'],
      ['unless', 'when'],
      ['you', 'staff'],
      ['should', 'must'],
      ['all staff', 'some staff'],
    ] as const)
      assert.notEqual(exchangeRefusal(from, to), undefined, `${from} → ${to}`)
    for (const [from, to] of [
      ['utilize', 'use'],
      ['due to the fact that', 'because'],
      ['github', 'GitHub'],
    ] as const)
      assert.equal(exchangeRefusal(from, to), undefined, `${from} → ${to}`)
  })

  it('that change a force are marked and not offered', () => {
    const style = wording('should', 'must')
    assert.deepEqual(marks('We should go.', style), ['house/jargon @ should'])
    assert.deepEqual(rewritten('We should go.', style), [])
  })
})

describe('names of the house', () => {
  const text =
    'You Must Read is our newsletter. You must file the form. You must sign it. You must go. You must stay.'

  it('are never marked, and the rest is', () => {
    const without = marks(text, house({}))
    const withName = marks(text, house({ names: ['You Must Read'] }))
    assert.ok(without.some(mark => mark.includes('Must')))
    assert.ok(!withName.some(mark => mark.includes('Must')))
    assert.ok(withName.length > 0)
  })

  it('silence the house’s own rules too, in their own spelling', () => {
    const style = house({ names: ['Leverage Labs'], rules: [rule({ phrases: [{ words: 'leverage' }] })] })
    assert.deepEqual(marks('Leverage Labs may leverage it.', style), ['house/jargon @ leverage'])
    assert.deepEqual(marks('The leverage labs wait.', style), ['house/jargon @ leverage'])
  })

  it('of one house leave another reading of the same draft as it was', () => {
    const before = reader.read(text)
    reader.read(text, { house: house({ names: ['You Must Read', 'You'] }) })
    assert.deepEqual(reader.read(text), before)
  })
})

describe('kinds of message, values and purposes of the house', () => {
  const townHall = { ...general, id: 'town-hall', title: 'Town hall', range: [0.6, 0.9] as const }

  it('are named by drafts and options, with their range', () => {
    const style = house({ profiles: [townHall] })
    const named = reader.read('---\nprofile: town-hall\n---\n\nHello all.', { house: style })
    assert.deepEqual(
      [named.profile, named.profileFrom, named.reading.range, named.kind, named.problems],
      ['town-hall', 'front-matter', [0.6, 0.9], { title: 'Town hall', asks: general.asks }, []],
    )
    const config = reader.read('Hi.', { house: style, profile: 'town-hall', profileFrom: 'config' })
    assert.deepEqual([config.profile, config.profileFrom], ['town-hall', 'config'])
    assert.equal(reader.read('---\nprofile: town-hall\n---\n\nHello.').problems.length, 1)
  })

  it('count a named value as an appeal to values', () => {
    const text = 'Plain Dealing is what our customers love us for, and it is why we win.'
    const of = (style: HouseStyle): string[] =>
      reader.read(text, { house: style }).findings.map(each => each.rule)
    assert.ok(!of(house({})).includes('values-conviction'))
    assert.ok(of(house({ values: ['Plain Dealing'] })).includes('values-conviction'))
  })

  it('give rewrites their purpose: the kind’s own, else the one the draft speaks of', () => {
    const draft =
      'You must answer each customer on the day. You must file the form. You must log the call. You must close the ticket. You must go.'
    const style = house({
      profiles: [townHall],
      purposes: [
        { text: 'every crew comes home safe' },
        { text: 'every customer gets an answer on the day' },
        { text: 'everyone knows where we stand', profile: 'town-hall' },
      ],
    })
    const first = (profile?: string): string => {
      const report = reader.read(draft, { house: style, ...(profile ? { profile } : {}) })
      return report.findings
        .flatMap(finding => reader.rewrites(report, finding))
        .map(({ text }) => text)
        .join('\n')
    }
    assert.match(first(), /every customer gets an answer on the day/)
    assert.doesNotMatch(first(), /comes home safe|where we stand/)
    assert.match(first('town-hall'), /everyone knows where we stand/)
  })
})
