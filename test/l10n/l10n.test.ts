/** Whatever a writer reads can be translated: nothing escapes the translation, and its files are fresh. */

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { joinManifest, splitManifest } from '../../scripts/l10n/manifest.ts'
import { extract } from '../../scripts/l10n/messages.ts'
import { untranslated } from '../../scripts/l10n/prose.ts'
import { readMarked } from '../../scripts/marked.ts'
import { profiles, type ReportFinding, rules } from '../../src/engine/index.ts'
import { messageInWords } from '../../src/view/finding-words.ts'
import { panelPage } from '../../src/view/panel/page.ts'
import { draftSections, welcomeSections } from '../../src/view/panel/sections.ts'
import { readingLines } from '../../src/view/reading-list.ts'
import { readingInShort, sentenceInWords } from '../../src/view/reading-words.ts'
import { titleInWords } from '../../src/view/rewrite-title.ts'
import { pageInWords } from '../../src/view/rule-page.ts'
import { inEnglish, type Translate } from '../../src/view/translate.ts'
import { newReader } from '../engine/reader.ts'

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const { messages, unknown } = extract()
const known = new Set(messages)

describe('the messages of the code', () => {
  it('are all known to the bundle, which is fresh', () => {
    assert.deepEqual(unknown, [])
    assert.ok(messages.length > 300)
    assert.deepEqual(
      readJson('l10n/bundle.l10n.json'),
      Object.fromEntries(messages.map(each => [each, each])),
    )
  })

  it('are all handed to the translation', () => {
    assert.deepEqual(untranslated(known), [])
    assert.ok(untranslated(new Set()).length > 100, 'the search finds what is not translated')
  })
})

describe('the words of the manifest', () => {
  const manifest = readJson('package.json')
  const words = readJson('package.nls.json')

  it('stand in package.nls.json, all of them, and no others', () => {
    const split = splitManifest(manifest, words)
    assert.deepEqual(split.words, words)
    assert.deepEqual(split.manifest, manifest)
    assert.equal(manifest.l10n, './l10n')
  })

  it('come back in their places', () => {
    const joined = JSON.stringify(joinManifest(manifest, words))
    assert.ok(!/"%[\w.-]+%"/.test(joined))
    assert.ok(joined.includes('Review This Draft'))
  })
})

/** A language of its own: what is translated stands in brackets, and what is not in the bundle fails. */
const pseudo: Translate = (message, ...values) => {
  assert.ok(known.has(message), `in the bundle: ${message}`)
  return `⟦${message.replace(/\{(\d)\}/g, (_, at) => String(values[Number(at)]))}⟧`
}

const draft = `---
profile: change-announcement
---

You must file every report by Friday. You must send the form to Dana. Obviously, you must not use the old form.

We are doing this because every customer waits two days for an answer. Imagine an answer on the same day.

Failure to comply will be noted in your file. You must complete the training today. [[why: the reason]].
`

/** Drafts that ask bluntly, and those of the rules' own examples. */
function draftsWithMarks(): string[] {
  const folders = ['test/engine/rewrites/blunt', 'test/memos', 'media/samples']
  const files = folders.flatMap(folder => readdirSync(folder).map(name => `${folder}/${name}`))
  const examples = rules.flatMap(rule => rule.examples.positive.map(each => readMarked(each.draft).text))
  return [...files.map(file => readFileSync(file, 'utf8')), ...examples]
}

/** What is left of a page's words when those in brackets are gone, and the draft's own. */
function leftOver(html: string): string[] {
  const attributes = [...html.matchAll(/(?:aria-label|title)="([^"]+)"/g)].map(match => match[1] ?? '')
  const texts = html
    .replace(/<(style|script|bdi)\b[^>]*>[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, '\n')
    .split('\n')
  return [...attributes, ...texts]
    .map(text => {
      let rest = text
      // Messages stand within messages.
      while (/⟦[^⟦⟧]*⟧/.test(rest)) rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '')
      return rest.trim()
    })
    .filter(text => /[a-z]{2}/i.test(text))
}

describe('in a pseudo language', () => {
  const report = newReader().read(draft)
  const kind = profiles.find(({ id }) => id === report.profile) ?? { title: '', asks: [] }
  const names = {
    kind,
    ruleTitle: (rule: string) => pseudo(rules.find(({ id }) => id === rule)?.title ?? ''),
    messageOf: ({ rule, message }: Pick<ReportFinding, 'rule' | 'message'>) =>
      messageInWords(message, rules.find(({ id }) => id === rule)?.message, pseudo),
  }
  const panel = draftSections({ ...names, report, text: draft, name: '1.md', t: pseudo })

  it('the panel says nothing in English', () => {
    assert.ok(panel.some(({ key, html }) => key === 'warnings' && html !== ''))
    assert.deepEqual(leftOver(panel.map(({ html }) => html).join('\n')), ['1.md', '1.md'])
    for (const state of ['none', 'offered', 'reading'] as const)
      assert.deepEqual(
        leftOver(
          welcomeSections(state, pseudo)
            .map(({ html }) => html)
            .join(''),
        ),
        [],
      )
    assert.deepEqual(leftOver(panelPage({ nonce: 'n', script: 's', language: 'x' }, pseudo)), [])
  })

  it('neither do the list of the reading, the status bar and the hover of a sentence', () => {
    for (const line of readingLines(report, draft, names, pseudo)) {
      const quoted = line.part === 'moved' ? '' : line.label
      assert.deepEqual(leftOver(`${quoted}\n${line.description ?? ''}`), [])
    }
    assert.deepEqual(leftOver(readingInShort(report, kind, pseudo)), [])
    for (const sentence of report.sentences) assert.deepEqual(leftOver(sentenceInWords(sentence, pseudo)), [])
  })

  it('the titles of rewrites speak it, and keep the draft’s words', () => {
    const reader = newReader()
    const titles = draftsWithMarks().flatMap(text => {
      const each = reader.read(text)
      const offered = each.findings.flatMap(finding => reader.rewrites(each, finding))
      return [...offered, ...reader.draftRewrites(each)].map(({ title }) => title)
    })
    const templates = new Set<string>()
    for (const title of titles) {
      titleInWords(title, (template, ...words) => {
        templates.add(template)
        assert.equal(inEnglish(template, ...words), title)
        return pseudo(template, ...words)
      })
    }
    assert.ok(templates.size > 15, [...templates].join('\n'))
  })

  it('a rule’s page is in English in its examples only', () => {
    for (const rule of rules) {
      const page = readFileSync(`docs/rules/${rule.id}.md`, 'utf8')
      assert.equal(pageInWords(page, inEnglish), page)
      const words = pageInWords(page, pseudo)
        .replace(/^- [\s\S]*?(?=\n\n {2}\*⟦|\n- |\n\n#)/gm, '')
        .replace(/<!-- .*|`[^`\n]*`/g, '')
      assert.deepEqual(leftOver(words), [], rule.id)
    }
  })

  it('a message keeps the draft’s words in their place', () => {
    const t: Translate = (message, ...values) => `${message}: ${values.join()}`
    assert.equal(messageInWords('“must” presses.', '%s presses.', t), '{0} presses.: “must”')
    assert.equal(messageInWords('Four asks.', 'Asks in a row.', pseudo), 'Four asks.')
    assert.equal(messageInWords('Of the house.', undefined, pseudo), 'Of the house.')
  })
})
