import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { importDraft } from '../../src/importers/index.ts'
import { newReader } from '../engine/reader.ts'

const reader = newReader()

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`samples/${name}`, import.meta.url))))

async function markdownOf(bytes: Uint8Array, name: string): Promise<string> {
  const result = await importDraft(bytes, name)
  assert.equal(result.kind, 'draft', JSON.stringify(result))
  return result.kind === 'draft' ? result.markdown : ''
}

async function reasonFor(bytes: Uint8Array, name: string): Promise<string> {
  const result = await importDraft(bytes, name)
  return result.kind === 'unusable' ? result.reason : `read: ${result.markdown.slice(0, 80)}`
}

interface Node {
  readonly type: string
  readonly children?: readonly Node[]
}

const typesIn = ({ type, children = [] }: Node): string[] => [type, ...children.flatMap(typesIn)]

/** "rule @ words", for every finding. */
function findingsOf(text: string): string[] {
  const { findings } = reader.read(text, { profile: 'change-announcement' })
  return findings.map(({ rule, start, end }) => `${rule} @ ${text.slice(start, end).replace(/\s+/g, ' ')}`)
}

const word = bytesOf('libreoffice.docx')
/** The same file with parts put in or replaced. */
const wordWith = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync({ ...unzipSync(word), ...parts })

const asTyped = `# Back to the office on Tuesdays and Wednesdays

Everyone must be in the office on Tuesdays and Wednesdays from 6 October. Book your desk by Friday, 25 September. Do not arrange private appointments on those days. Managers will report attendance to **Priya Raman** every Monday.

Remote requests are no longer accepted by e-mail. Fill in the new form, attach your manager’s approval and wait for an answer before you make travel plans. Failure to do so will be noted in your file.

## What to bring

- You must carry your badge.
- Laptops must not be left on the desks *overnight*.

1. Open the form.
2. Choose a desk.

| Team | Floor |
| --- | --- |
| Platform | Four |

We are doing this because new engineers cannot learn the craft alone.

See [the desk plan](https://kestrel-lane.example/desks) before you come.

Plan of the fourth floor
`

describe('a Word file that LibreOffice wrote', () => {
  it('gives the findings of the same text typed as Markdown', async () => {
    const markdown = await markdownOf(word, 'memo.docx')
    assert.ok(findingsOf(asTyped).length > 5)
    assert.deepEqual(findingsOf(markdown), findingsOf(asTyped), markdown)
  })

  it('keeps headings, lists, tables and links', async () => {
    const markdown = await markdownOf(word, 'Memo.DOCX')
    for (const part of [
      '# Back to',
      '## What to bring',
      '- You must carry',
      '1. Open',
      '| Platform',
      '[the desk plan](',
    ])
      assert.ok(markdown.includes(part), `${part} in ${markdown}`)
  })
})

describe('mail', () => {
  it('is its headers and its text part, decoded; what is attached stays behind', async () => {
    const result = await importDraft(bytesOf('plain.eml'), 'plain.eml')
    assert.equal(result.kind, 'draft')
    if (result.kind !== 'draft') return
    assert.match(
      result.markdown,
      /^To: All staff\nFrom: Ana Líma\nDate: Tue, 24 Nov 2026 09:00:00 \+0100\nSubject: Badges from 1 December\n\nDear all,\n/,
    )
    assert.ok(result.markdown.includes('You must not lend it to visitors.'))
    assert.ok(result.markdown.includes('- You must return the old badge.'))
    assert.ok(result.markdown.includes('> You must never share a code.'))
    assert.equal(result.leftOut.attachments, 1)
  })

  const letter = (date: string, last: string): string => `To: All staff
From: Ana Líma
Date: ${date}
Subject: Zurück ins Büro – desks from 1 December

Dear all,

You must book your desk at the café floor by Friday, 27 November. Do not leave laptops on the desks overnight.

We are doing this because new engineers cannot learn the craft alone – and “alone” is how most of them sat in spring.

Managers will report attendance to Priya Raman every Monday.${last}

Ana
`
  const longSentence =
    ' This sentence is long enough that a mail program has to decide whether it folds the line or leaves it as it is.'
  const sent = {
    'python-email.eml': letter('Tue, 24 Nov 2026 09:00:00 +0100', ''),
    'mutt.eml': letter('Tue, 24 Nov 2026 18:46:27 +0000', longSentence),
  }
  for (const [name, typed] of Object.entries(sent))
    it(`that another program wrote gives the findings of its text: ${name}`, async () => {
      const markdown = await markdownOf(bytesOf(name), 'letter.eml')
      assert.ok(findingsOf(typed).length > 3)
      assert.deepEqual(findingsOf(markdown), findingsOf(typed), markdown)
    })

  it('has headers, greeting, closing and quotation in zones of their own', async () => {
    const markdown = await markdownOf(bytesOf('plain.eml'), 'plain.eml')
    const { sentences } = reader.read(markdown)
    const judged = sentences.map(({ start, end }) => markdown.slice(start, end).replace(/\s+/g, ' '))
    assert.deepEqual(judged, [
      'You must carry your badge from 1 December.',
      'You must not lend it to visitors.',
      'You must return the old badge.',
      'You must sign the list.',
      'We are doing this because the café door was left open twice.',
    ])
  })

  it('in HTML only is read by its page: layout, hidden text, scripts and remote pictures go', async () => {
    const markdown = await markdownOf(bytesOf('html-latin1.eml'), 'page.eml')
    assert.ok(markdown.includes('# Badges'))
    assert.ok(markdown.includes('You must carry your badge. Café staff too.'))
    assert.ok(markdown.includes('Map of the doors'))
    for (const gone of ['Preview words', 'tracker', 'alert', '|']) assert.ok(!markdown.includes(gone), gone)
  })
})

describe('a web page', () => {
  it('says its encoding itself', async () => {
    const page = new Uint8Array([
      ...strToU8('<meta charset="windows-1252"><p>Caf'),
      0xe9,
      ...strToU8(' opens.</p>'),
    ])
    assert.equal(await markdownOf(page, 'a.html'), 'Café opens.\n')
  })

  it('does not become Markdown by accident', async () => {
    assert.equal(
      await markdownOf(strToU8('<p># 1 *is* [[not]] it</p>'), 'a.htm'),
      '\\# 1 \\*is\\* \\[\\[not]] it\n',
    )
  })
})

describe('HTML that is shown as text', () => {
  const pages: Readonly<Record<string, string>> = {
    'in code of several paragraphs': '<p><code>&lt;script&gt;<p>go</p></code></p>',
    'in the address of a link': '<a href="<p><p>">x</a>',
    'in code within a heading': '<h1><pre>&lt;script&gt;',
    'behind code that holds nothing': '<h1><p><code><p>&lt;script&gt;',
    'in a link without a paragraph': '<a href=""><ul>&lt;script&gt;',
    'in code of a link that leads nowhere': '<b><a href="javascript:x"><pre>&lt;script&gt;',
    'in a list without items': '<ol>[x](y)&lt;script&gt;',
  }
  for (const [what, page] of Object.entries(pages))
    it(`stays text ${what}`, async () => {
      const types = typesIn(
        unified()
          .use(remarkParse)
          .parse(await markdownOf(strToU8(page), 'a.html')),
      )
      assert.ok(!types.includes('html'), types.join())
    })
})

describe('links', () => {
  it('stay where a reader may follow them; others give their words', async () => {
    const page =
      '<a href="https://a.example/b c">a</a> <a href="#here">b</a> <a href="javascript:x()">c</a> <a href="command:x">d</a>'
    assert.equal(await markdownOf(strToU8(page), 'a.html'), '[a](https://a.example/b%20c) [b](#here) c d\n')
  })
})

describe('a file that cannot be used is named, never thrown', () => {
  const bomb = new Uint8Array(30 * 1024 * 1024).fill(0x20)
  const document = unzipSync(word)['word/document.xml'] ?? new Uint8Array()
  const text = new TextDecoder().decode(document)
  const encrypted = new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    ...strToU8(Array.from('EncryptedPackage').join('\0')),
  ])
  /** The directory at the end says the parts are small. */
  const lying = (() => {
    const zip = zipSync({ ...unzipSync(word), 'word/styles.xml': bomb }, { level: 9 })
    const view = new DataView(zip.buffer)
    for (let at = 0; at + 46 < zip.length; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === bomb.length)
        view.setUint32(at + 24, 100, true)
    return zip
  })()
  const cases: readonly (readonly [string, string, Uint8Array, RegExp])[] = [
    ['nothing in it', 'a.docx', new Uint8Array(), /no text/],
    ['cut off', 'a.docx', word.subarray(0, 3000), /damaged/],
    ['another program’s file', 'a.docx', strToU8('%PDF-1.4'), /damaged/],
    ['a password', 'a.docx', encrypted, /password/],
    ['Word’s old format', 'a.doc', bytesOf('old.doc'), /old format/],
    ['macros', 'a.docm', wordWith({ 'word/vbaProject.bin': new Uint8Array(9) }), /macros/],
    ['a zip bomb', 'a.docx', wordWith({ 'word/document.xml': bomb }), /larger than any letter/],
    ['a zip bomb that lies about its size', 'a.docx', lying, /larger than any letter/],
    [
      'entities',
      'a.docx',
      wordWith({
        'word/document.xml': strToU8(
          text.replace('?>', '?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'),
        ),
      }),
      /damaged/,
    ],
    ['another file’s name', 'a.pdf', word, /Only \.docx/],
    ['too many bytes', 'a.html', new Uint8Array(20 * 1024 * 1024 + 1), /20 MB/],
    ['no message', 'a.eml', strToU8('just words'), /damaged/],
    [
      'an encrypted message',
      'a.eml',
      strToU8(
        'From: a@b.example\nSubject: x\nContent-Type: multipart/encrypted; boundary=x\n\n--x\n\nabc\n--x--\n',
      ),
      /encrypted/,
    ],
    ['only pictures', 'a.html', strToU8('<img src=a.png>'), /no text/],
    ['100,000 nested elements', 'a.html', strToU8('<div>'.repeat(100_000)), /deeply/],
  ]
  for (const [what, name, bytes, reason] of cases)
    it(what, async () => {
      assert.match(await reasonFor(bytes, name), reason)
    })

  it('whatever its bytes are', async () => {
    const name = fc.constantFrom('a.docx', 'a.eml', 'a.html', 'a.doc')
    const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 20 })
    const damaged = fc.tuple(fc.constantFrom(word, bytesOf('plain.eml')), damage).map(([bytes, edits]) => {
      const copy = bytes.slice()
      for (const [at, byte] of edits) copy[at % copy.length] = byte
      return copy
    })
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      damaged,
      fc.string().map(each => strToU8(`<p>${each}`)),
    )
    await fc.assert(
      fc.asyncProperty(bytes, name, async (content, file) => {
        const result = await importDraft(content, file)
        assert.ok(result.kind === 'unusable' ? result.reason.length > 0 : result.markdown.trim() !== '')
      }),
      { numRuns: 400 },
    )
  })
})
