/** Files of other programs: a draft or a reason, never an error, and Markdown without HTML in it. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { importDraft } from '../../../src/importers/index.ts'
import { mutated } from '../mutations.ts'
import { anyUnits, type Surface, soup, surface } from './surface.ts'

const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../importers/samples/${name}`, import.meta.url)))

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

const word = sample('libreoffice.docx')
const wordParts = unzipSync(word)
const wordXml = decode(wordParts['word/document.xml'] ?? new Uint8Array())
const bodyStart = wordXml.indexOf('<w:body>') + '<w:body>'.length
const mails = [decode(sample('plain.eml')), decode(sample('html-latin1.eml'))] as const

/** Bytes set, cut out, or doubled. */
const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }), fc.nat(2)), { maxLength: 20 })

function damaged(bytes: Uint8Array, edits: readonly (readonly [number, number, number])[]): Uint8Array {
  let all = bytes.slice()
  for (const [where, byte, kind] of edits) {
    const at = where % all.length
    if (kind === 0) all[at] = byte
    else if (kind === 1 && all.length > 64)
      all = all.filter((_, index) => index < at || index > at + (byte >> 4))
    else all = Uint8Array.from([...all.subarray(0, at), ...all.subarray(at, at + byte), ...all.subarray(at)])
  }
  return all
}

const xml = soup(
  [
    ...[
      '<w:p>',
      '</w:p>',
      '<w:r>',
      '</w:r>',
      '<w:t>',
      '</w:t>',
      '<w:t xml:space="preserve"> ',
      '<w:tab/>',
      '<w:br/>',
    ],
    ...[
      '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>',
      '<w:numPr><w:ilvl w:val="9"/><w:numId w:val="1"/></w:numPr>',
    ],
    ...[
      '<w:tbl>',
      '</w:tbl>',
      '<w:tr>',
      '</w:tr>',
      '<w:tc>',
      '</w:tc>',
      '<w:gridSpan w:val="99"/>',
      '<w:vMerge/>',
    ],
    ...[
      '<w:hyperlink r:id="rId1">',
      '</w:hyperlink>',
      '<w:ins>',
      '</w:ins>',
      '<w:del>',
      '</w:del>',
      '<w:b/>',
    ],
    ...[
      '<w:footnoteReference w:id="1"/>',
      '<w:commentReference w:id="0"/>',
      '<w:sdt><w:sdtContent>',
      '&amp;',
      '&#0;',
    ],
    ...[
      '<w:fldChar w:fldCharType="begin"/>',
      '<w:instrText> HYPERLINK "javascript:x" </w:instrText>',
      '<![CDATA[',
    ],
    ...[
      ']]>',
      '<!--',
      '-->',
      'You must go. ',
      '<mc:AlternateContent><mc:Fallback>',
      '<w:sym w:font="Symbol" w:char="F"/>',
    ],
  ],
  60,
)

const htmlParts = soup(
  [
    ...[
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<table>',
      '<tr>',
      '<td>',
      '</td>',
      '</table>',
      '<ul>',
      '<li>',
      '</ul>',
      '<ol>',
    ],
    ...[
      '<script>',
      '</script>',
      '<style>',
      '</style>',
      '<!--',
      '-->',
      '<![CDATA[',
      '<svg>',
      '</svg>',
      '<math>',
      '<a href="',
    ],
    ...[
      'javascript:x',
      '">',
      '<img src=x onerror=x alt="',
      '<b>',
      '</b>',
      '<i>',
      '<pre>',
      '</pre>',
      '<code>',
      '<br>',
      '<hr>',
    ],
    ...[
      '&lt;script&gt;',
      '&amp;lt;',
      '&#x202e;',
      '&#0;',
      '<h1>',
      '</h1>',
      '<blockquote>',
      '</blockquote>',
      '<template>',
    ],
    ...[
      'You must go. ',
      '[x](y)',
      '<x-y>',
      '```',
      '- ',
      '1. ',
      '| a |',
      '\n',
      '    ',
      '\t',
      '\0',
      '\ud800',
      '<input type=checkbox>',
    ],
  ],
  60,
)

const mailParts = soup(
  [
    ...[
      'From: a@b.example\n',
      'To: "x\n y" <c@d.example>,;\n',
      'Subject: =?utf-8?q?=C3?= =?x?b?AA?=\n',
      '\n',
      '\r\n',
      '--x\n',
      '--x--\n',
    ],
    ...[
      'Content-Type: multipart/mixed; boundary=x\n',
      'Content-Type: multipart/alternative; boundary="x"\n',
      'Content-Type: text/html\n',
    ],
    ...[
      'Content-Type: message/rfc822\n',
      'Content-Type: text/plain; charset=utf-7\n',
      'Content-Transfer-Encoding: base64\n',
    ],
    ...[
      'Content-Transfer-Encoding: quoted-printable\n',
      '=E9=\n',
      'WW91IG11c3QgZ28u\n',
      'You must go.\n',
      '> no\n',
      '<p>Go</p>\n',
    ],
    ...[
      "Content-Disposition: attachment; filename*=utf-8''x%\n",
      '__proto__: x\n',
      'constructor: x\n',
      'begin 644 x\n',
      '.\n',
    ],
  ],
  40,
)

const markdown = unified().use(remarkParse).use(remarkGfm)

interface Node {
  readonly type: string
  readonly children?: readonly Node[]
}

const holdsHtml = ({ type, children = [] }: Node): boolean => type === 'html' || children.some(holdsHtml)

async function check(bytes: Uint8Array, name: string): Promise<void> {
  const result = await importDraft(bytes, name)
  if (result.kind === 'unusable') return assert.ok(result.reason.length > 0)
  assert.notEqual(result.markdown.trim(), '')
  // The text part of a mail is the sender's own Markdown, HTML and all; a page and a Word file hold none.
  if (result.from !== 'eml') assert.ok(!holdsHtml(markdown.parse(result.markdown)), result.markdown)
}

const docx = fc.oneof(
  damage.map(edits => damaged(word, edits)),
  fc
    .tuple(fc.oneof(mutated([wordXml.slice(bodyStart, bodyStart + 4_000)]), xml), fc.boolean())
    .map(([body, whole]) => {
      const document = whole ? `${wordXml.slice(0, bodyStart)}${body}</w:body></w:document>` : body
      return zipSync({ ...wordParts, 'word/document.xml': strToU8(document) }, { level: 0 })
    }),
)

const asBytes = (text: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> => text.map(each => strToU8(each))

export const importerSurfaces: readonly Surface[] = [
  surface('word', docx, bytes => check(bytes, 'a.docx')),
  surface('mail', asBytes(fc.oneof(mutated(mails), mailParts, anyUnits)), bytes => check(bytes, 'a.eml')),
  surface('pages', asBytes(fc.oneof(htmlParts, anyUnits)), bytes => check(bytes, 'a.html')),
]
