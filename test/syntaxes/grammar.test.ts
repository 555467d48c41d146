import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { type Token, tokenizer } from './tokenize.ts'

const tokenizers = { memo: tokenizer('text.memo'), Markdown: tokenizer('text.html.markdown') }

const has = ({ scopes }: Token, scope: string): boolean =>
  scopes.some(each => each === scope || each.startsWith(`${scope}.`))

/** The texts that carry a scope, one for each token. */
const withScope = (tokens: readonly Token[], scope: string): string[] =>
  tokens.filter(token => has(token, scope)).map(token => token.text)

const header = `To: All staff
From: Dana Ruiz
Cc: The board
Date: 12 May
Subject: Badges, [[what: which ones]]

You must wear your badge.

Re: the question of lost badges, see below.
`

describe('the memo grammar', () => {
  const fields = ['To', 'From', 'Cc', 'Date', 'Subject']

  it('knows the header fields', async () => {
    assert.deepEqual(withScope(await memo(header), 'keyword.other.header.memo'), fields)
    assert.deepEqual(withScope(await memo(header), 'string.unquoted.header.memo'), [
      'All staff',
      'Dana Ruiz',
      'The board',
      '12 May',
    ])
  })

  it('tells the subject from the other fields', async () => {
    const tokens = await memo(header)
    assert.equal(withScope(tokens, 'markup.heading.subject.memo')[0], 'Badges, ')
  })

  it('knows them behind front matter and blank lines', async () => {
    const tokens = await memo(`---\nprofile: general\n---\n\n${header}`)
    assert.deepEqual(withScope(tokens, 'keyword.other.header.memo'), fields)
    assert.equal(withScope(tokens, 'entity.name.tag.yaml').join(''), 'profile')
  })

  it('takes nothing in the message for a header', async () => {
    const lines = await memo('Hello all,\n\nTo: the point.\nFrom: now on.\n')
    assert.deepEqual(withScope(lines, 'meta.header.memo'), [])
  })

  it('reads the message as Markdown', async () => {
    const tokens = await memo(`${header}\n## Why now\n\n- **Bring** it\n\n\`\`\`\nTo: nobody\n\`\`\`\n`)
    assert.ok(withScope(tokens, 'entity.name.section.markdown').includes('Why now'))
    assert.ok(withScope(tokens, 'markup.bold').includes('Bring'))
    assert.ok(withScope(tokens, 'markup.fenced_code').length > 0)
  })

  it('does not end front matter at a rule of the message', async () => {
    const tokens = await memo('---\nprofile: general\n---\n\nOne.\n\n---\n\nTwo: not YAML.\n')
    assert.deepEqual(
      tokens.filter(token => token.line > 3 && has(token, 'source.yaml')),
      [],
    )
    assert.ok(withScope(tokens, 'meta.separator.markdown').length > 0)
  })
})

const memo = async (text: string): Promise<readonly Token[]> => (await tokenizers.memo)(text)

const placeholders = 'We do this so that [[why: what it makes possible]], says [[who]].'
const key = 'variable.parameter.placeholder.leadership-lens'
const word = 'keyword.control.leadership-lens'

for (const name of ['memo', 'Markdown'] as const)
  describe(`placeholders and comments in ${name}`, () => {
    const tokenize = async (text: string): Promise<readonly Token[]> => (await tokenizers[name])(text)

    it('are told apart in a paragraph', async () => {
      const tokens = await tokenize(placeholders)
      assert.deepEqual(withScope(tokens, key), ['why', 'who'])
      assert.deepEqual(withScope(tokens, 'string.unquoted.placeholder.leadership-lens'), [
        ' what it makes possible',
      ])
    })

    for (const place of [
      `- ${placeholders}`,
      `> ${placeholders}`,
      `## ${placeholders}`,
      `**${placeholders}**`,
    ])
      it(`are told apart in ${JSON.stringify(place.slice(0, 4))}`, async () => {
        assert.deepEqual(withScope(await tokenize(place), key), ['why', 'who'])
      })

    for (const [what, text] of [
      ['a link of the writer’s own', 'See [[whyever]] and [[Project Kestrel]] and [[notes: one]].'],
      ['code', 'Write `[[why: …]]` there.'],
      ['a fence', '```\n[[why: …]]\n<!-- lens-ignore -->\n```'],
      ['an ordinary comment', '<!-- [[why: …]] is a placeholder -->'],
    ] as const)
      it(`leave ${what} alone`, async () => {
        const tokens = await tokenize(`Once.\n\n${text}\n`)
        assert.deepEqual([...withScope(tokens, key), ...withScope(tokens, word)], [])
      })

    for (const indent of ['', '  ', '- Item\n  '])
      it(`colour a comment of ours behind ${JSON.stringify(indent)}`, async () => {
        const tokens = await tokenize(`Once.\n\n${indent}<!-- lens-ignore deontic-modal -->\n`)
        assert.deepEqual(withScope(tokens, word), ['lens-ignore'])
        assert.deepEqual(
          withScope(tokens, 'variable.parameter.leadership-lens').map(text => text.trim()),
          ['deontic-modal'],
        )
        const token = tokens.find(each => each.text === 'lens-ignore')
        assert.ok(token && has(token, 'comment'), 'it is still a comment')
      })

    it('leave the words of other comments alone', async () => {
      assert.deepEqual(withScope(await tokenize('<!-- lens-cap: buy one -->'), word), [])
    })
  })

describe('the samples and templates', () => {
  const folders = ['media/samples', 'media/templates']
  const files = folders.flatMap(folder => readdirSync(folder).map(name => `${folder}/${name}`))
  for (const file of files.filter(each => each.endsWith('.memo')))
    it(`${file} has its header fields and placeholders coloured`, async () => {
      const text = readFileSync(file, 'utf8')
      const tokens = await memo(text)
      const written = text.match(/^(?:To|From|Cc|Date|Subject)(?=:)/gm) ?? []
      assert.deepEqual(withScope(tokens, 'keyword.other.header.memo'), [...written])
      assert.ok(written.length >= 4)
      assert.equal(withScope(tokens, key).length, text.match(/\[\[\w+/g)?.length ?? 0)
    })
})
