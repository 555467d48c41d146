import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { parse } from 'yaml'
import { readHouseStyle } from '../../../src/config/house-style/read.ts'
import { houseSchema } from '../../../src/config/house-style/schema.ts'
import { inEnglish, type Translate } from '../../../src/view/translate.ts'

const starter = readFileSync('media/house-style.yaml', 'utf8')

/** "line:column “words” message" of each problem. */
const problems = (text: string): string[] =>
  readHouseStyle(text).problems.map(
    ({ line, column, start, end, message }) => `${line}:${column} “${text.slice(start, end)}” ${message}`,
  )

const full = `# How we write
purpose:
  - so that every customer gets an answer on the day
purposes:
  policy-compliance: so that every crew comes home safe
profiles:
  - id: town-hall
    title: Town hall
    extends: vision-announcement
    range: [0.5, 0.8]
    asks: [next, why]
files:
  "town-halls/**": town-hall
  "policies/**": policy-compliance
ignore: ["archive/**"]
values: [Plain Dealing]
houseNames: [Must Win Battles, 2030]
prefer:
  utilize: use
  circle back: { say: come back to it, message: "%s goes round in circles." }
rules:
  - id: military
    message: "%s is a battlefield's word."
    words: [war room, target]
    except: [target group]
    nearMisses: ["Our target group is wide."]
    finds: ["Meet in the war room."]
severity:
  house/military: hint
  imperative-bald: off
`

describe('what is wrong with a house style file', () => {
  const slips: readonly (readonly [string, string, string])[] = [
    [
      'a list that is never closed',
      'prefer:\n  - say: colleagues\n    instead: [resources, headcount\n',
      '3:5 “instead: [resources, headcount” A bracket or quotation mark is opened and never closed.',
    ],
    [
      'a colon in a text',
      'purpose: Rule one: be clear\n',
      '1:10 “Rule one: be clear” A text with a colon in it stands in quotation marks: "Rule one: be clear".',
    ],
    ['a tab', 'values:\n\t- x\n', '2:1 “\t” Lines are indented with spaces here; a tab does not count.'],
    [
      'an item of its own indent',
      'values:\n  - x\n - y\n',
      '3:1 “ ” This line is not indented like the ones beside it.',
    ],
  ]
  for (const [what, text, problem] of slips)
    it(`is told once, at its line, in words of a writer: ${what}`, () => {
      assert.deepEqual(problems(text), [problem])
      const rest = readHouseStyle(`houseNames: [Harlow]\n${text}`).config.house
      assert.equal(rest.names.length, 1, 'what stands before it applies')
    })

  it('is said in the language of whoever reads it', () => {
    const marked: Translate = (message, ...values) => `⟦${inEnglish(message, ...values)}⟧`
    const texts = [
      'purposse: x\npurpose: 1\nvalues: yes\nvalues: [a]\nignore: {a: b}\nseverity: {nothing: off, prohibition: loud}\n',
      'profiles:\n  - id: general\n  - id: x\n    range: [0.9, 0.1]\n  - title: y\n  - id: x\nfiles: {"a": nowhere}\n',
      'rules:\n  - id: a\n    message: m\n    words: [go]\n    nearMisses: [We go.]\n    finds: [Stay.]\n  - id: a\n    message: m\n    words: ["!"]\nprefer: {must: may, utilize: use}\n',
      'a: [\n',
      'a: *nowhere\n',
      '[[['.repeat(400),
      'purpose: x\n---\nvalues: []\n',
    ]
    for (const text of texts) {
      const { problems: found } = readHouseStyle(text, marked)
      assert.ok(found.length > 0, text)
      for (const { message } of found) assert.match(message, /^⟦.*⟧$/s, text)
    }
  })
})

describe('a house style file', () => {
  it('says all of this', () => {
    const { config, problems: none } = readHouseStyle(full)
    assert.deepEqual(none, [])
    const [profile] = config.house.profiles
    assert.deepEqual(profile, {
      id: 'town-hall',
      title: 'Town hall',
      description: 'Paints where the organisation is going and asks people to come along.',
      range: [0.5, 0.8],
      asks: ['why', 'next'],
      locked: false,
      ordersAreNormal: false,
      source: 'house style',
    })
    assert.deepEqual(config.house.purposes, [
      { text: 'so that every crew comes home safe', profile: 'policy-compliance' },
      { text: 'so that every customer gets an answer on the day' },
    ])
    assert.deepEqual(config.house.names, ['Must Win Battles', '2030'])
    assert.deepEqual(
      config.house.rules.map(({ id, phrases }) => [id, phrases.map(({ words }) => words)]),
      [
        ['house/preferred', ['utilize', 'circle back']],
        ['house/military', ['war room', 'target']],
      ],
    )
    assert.deepEqual(
      [...config.house.severity],
      [
        ['house/military', 'hint'],
        ['imperative-bald', 'off'],
      ],
    )
    assert.deepEqual(config.files, [
      { glob: 'town-halls/**', profile: 'town-hall' },
      { glob: 'policies/**', profile: 'policy-compliance' },
    ])
    assert.deepEqual(config.ignore, ['archive/**'])
  })

  it('says nothing when empty, and neither does the starter before its comments are taken away', () => {
    assert.deepEqual(problems(''), [])
    assert.deepEqual(problems('# only a comment\n'), [])
    assert.deepEqual(problems(starter), [])
  })

  it('holds with every comment of the starter taken away', () => {
    const text = starter.replace(/^# ?(?=[a-zA-Z]+:| {2})/gm, '')
    const { config, problems: found } = readHouseStyle(text)
    assert.deepEqual(found, [])
    assert.ok(config.house.rules.length > 1 && config.house.profiles.length > 0)
  })
})

describe('problems', () => {
  it('stand at their line and column, and the rest still applies', () => {
    const text = 'houseNames: [Must Win]\nprofils: 3\nseverity:\n  imperativ-bald: off\n  prohibition: lout\n'
    assert.deepEqual(problems(text), [
      '2:1 “profils” There is no key `profils`. Did you mean `profiles`?',
      '4:3 “imperativ-bald” There is no rule `imperativ-bald`. Did you mean `imperative-bald`?',
      '5:16 “lout” `prohibition` takes `off`, `hint`, `information`.',
    ])
    assert.deepEqual(readHouseStyle(text).config.house.names, ['Must Win'])
  })

  for (const [text, wanted] of [
    ['values: [a]\nvalues: [b]', '2:1 “values” `values` stands here twice; the first one counts.'],
    ['values: text', '1:9 “text” `values` takes a list.'],
    ['purpose: [1.5, {}]', '1:16 “{}” `purpose` takes a text.'],
    ['rules:\n  - id: a', '2:5 “id” `message`, `words` is missing here; the entry is left out.'],
    ['files:\n  "a/**": tonw-hall', '2:11 “tonw-hall” There is no profile `tonw-hall`.'],
    [
      'profiles:\n  - id: general',
      '2:9 “general” A built-in profile is called `general` already; this one is left out.',
    ],
    [
      'profiles:\n  - {id: a, range: [0.8, 0.2]}',
      '2:20 “[0.8, 0.2]” `range` takes the smaller number first;',
    ],
    ['profiles:\n  - {id: a, range: [0.8]}', '2:20 “[0.8]” `range` takes 2 entries.'],
    ['profiles:\n  - {id: a, range: [3, 4]}', '2:21 “3” `range` takes numbers from 0 to 1.'],
    ['houseNames: ["*x*"]', '1:14 “"*x*"” This takes plain words, without Markdown'],
    ['prefer:\n  no later than: by', '2:18 “by” “by” for “no later than” changes a negation'],
    [
      'rules:\n  - {id: a, message: m, words: [target], nearMisses: [Our target group.]}',
      '2:55 “Our target group.” `house/a` marks “target” in this near miss',
    ],
    ['values: *nowhere', '1:9 “*nowhere” '],
    ['values: !!js/function "x"', '1:9 “!!js/function'],
    ['values: [a\npurpose: b: c', '2:'],
    ['- a\n- b', '1:1 “- a\n- b” `The file` takes entries of the form'],
    ['purpose: a\n---\npurpose: b', 'Only what stands above this line is read'],
    ['__proto__: {x: 1}', '1:1 “__proto__” There is no key `__proto__`.'],
    ['constructor: 1', '1:1 “constructor” There is no key `constructor`.'],
  ] as const)
    it(`name ${JSON.stringify(text)}`, () => {
      const [first = ''] = problems(text)
      assert.ok(wanted.startsWith('Only') ? first.includes(wanted) : first.startsWith(wanted), first)
    })

  it('of near misses and unfit exchanges leave the entry in force', () => {
    const text =
      'prefer:\n  should: must\nrules:\n  - {id: a, message: m, words: [target], nearMisses: [Our target.]}'
    const { config, problems: found } = readHouseStyle(text)
    assert.deepEqual(
      found.map(({ leftOut }) => leftOut),
      [false, false],
    )
    assert.equal(config.house.rules.length, 2)
  })
})

describe('hostile files', () => {
  const within = (ms: number, text: string): ReturnType<typeof readHouseStyle> => {
    const start = performance.now()
    const result = readHouseStyle(text)
    // Not a budget: what explodes takes minutes.
    assert.ok(performance.now() - start < ms)
    return result
  }

  it('bombs of aliases end early', () => {
    const letters = 'abcdefghijkl'
    const lines = [...letters].map((letter, i) => {
      const inner = i === 0 ? 'x' : `*${letters[i - 1]}`
      return `${i === 11 ? 'houseNames' : letter}: &${letter} [${Array(9).fill(inner).join(', ')}]`
    })
    const { problems: found } = within(5000, lines.join('\n'))
    assert.ok(found.some(({ message }) => message.includes('more than 100 aliases')))
  })

  it('an alias within itself, deep nesting and long files end early', () => {
    within(5000, 'values: &a [*a]')
    for (const text of [
      '['.repeat(100_000),
      `${'- '.repeat(50_000)}x`,
      `values: [${'a, '.repeat(90_000)}]`,
    ]) {
      const { problems: found } = within(5000, text)
      assert.match(found[0]?.message ?? '', /nothing of it is read/)
    }
  })

  it('many keys and values take linear time', () => {
    within(20_000, Array.from({ length: 15_000 }, (_, i) => `k${i}: ${i}`).join('\n'))
  })

  it('cannot touch what all objects share', () => {
    within(5000, 'prefer:\n  __proto__: {say: polluted}\n  constructor: x\nseverity: {__proto__: off}')
    assert.equal(Object.getOwnPropertyDescriptor(Object.prototype, 'say'), undefined)
  })
})

describe('any text', () => {
  const holds = (text: string): void => {
    const { config, problems: found } = readHouseStyle(text)
    assert.ok(config.house.rules.length >= 0)
    for (const { start, end, line, column } of found) {
      assert.ok(0 <= start && start <= end && end <= text.length, `${start}-${end} of ${text.length}`)
      const lines = text.slice(0, start).split(/\r\n?|\n/)
      assert.deepEqual([line, column], [lines.length, (lines.at(-1)?.length ?? 0) + 1])
    }
  }

  it('gives a configuration and problems within it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), holds), { numRuns: 500 })
  })

  it('points at no place within a Windows line end', () => {
    holds('!!x\r\n}\r\n')
  })

  it('does so for what looks like a house style, too', () => {
    const keys = [
      ...Object.keys(houseSchema.properties ?? {}),
      'id',
      'words',
      'message',
      'say',
      'x',
      '__proto__',
    ]
    const bits = [
      '- ',
      ': ',
      '\n',
      '\n  ',
      '\n    ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '"',
      "'",
      '#',
      '&a',
      '*a',
      '|',
      '>',
      '!!x',
      '? ',
      '---\n',
      '%',
      '\t',
      '0.5',
      'true',
      'null',
      'use',
      'policy-compliance',
      '\uD800',
      '\r\n',
      '😀',
    ]
    const token = fc.constantFrom(...keys, ...bits)
    const text = fc.array(token, { maxLength: 40 }).map(parts => parts.join(''))
    fc.assert(fc.property(text, holds), { numRuns: 3000 })
  })

  it('a good file with any one character changed still gives most of itself', () => {
    const change = fc.tuple(fc.nat(full.length - 1), fc.string({ unit: 'grapheme', maxLength: 2 }))
    fc.assert(
      fc.property(change, ([at, put]) => holds(full.slice(0, at) + put + full.slice(at + 1))),
      { numRuns: 500 },
    )
  })
})

describe('the schema', () => {
  const text = readFileSync(new URL('../../../src/config/house-style/schema.json', import.meta.url), 'utf8')
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    keywords: ['lens-pattern', 'lens-descriptions', 'lens-values', 'lens-keys'],
  })
  const validate = ajv.compile(JSON.parse(text))

  it('is one that other validators take, and takes what the reader takes', () => {
    assert.ok(validate(parse(full.replace(', 2030', ''))), JSON.stringify(validate.errors))
    assert.ok(!validate(parse('profils: 3')))
    assert.ok(!validate(parse('rules: [{id: a}]')))
  })

  it('has examples that hold, and says what every key is for', () => {
    for (const [key, { examples = [], description }] of Object.entries(houseSchema.properties ?? {})) {
      assert.ok(description, key)
      assert.ok(examples.length > 0, key)
      for (const example of examples)
        assert.ok(validate({ [key]: example }), `${key}: ${JSON.stringify(validate.errors)}`)
    }
  })
})
