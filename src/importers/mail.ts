/** .eml → Markdown: the headers a reader sees, then the message. */

import PostalMime, { type Address, type Email } from 'postal-mime'
import { type ImportedDraft, Refusal } from './imported.ts'
import { letterMarkdown } from './letter.ts'
import { markdownOf } from './page.ts'

/** A reply within a reply within a reply … */
const deepestNesting = 50
const largestHeaders = 512 * 1024

/** Names tell a reader more than addresses, and give away less. */
function nameOf(address: Address): string {
  if (address.group) return address.name || address.group.map(nameOf).join(', ')
  return address.name || address.address || ''
}

const namesOf = (addresses: readonly Address[] | undefined): string =>
  (addresses ?? [])
    .map(nameOf)
    .filter(name => name !== '')
    .join(', ')

/** One line whatever the header held. */
const tidy = (value: string): string => value.replace(/[\s\u0000-\u001f]+/g, ' ').trim()

function headersOf(email: Email): string[] {
  const date = email.headers.find(({ key }) => key === 'date')?.value ?? ''
  const lines: readonly (readonly [string, string])[] = [
    ['To', namesOf(email.to)],
    ['Cc', namesOf(email.cc)],
    ['From', email.from ? nameOf(email.from) : ''],
    ['Date', date],
    ['Subject', email.subject ?? ''],
  ]
  return lines
    .map(([key, value]) => [key, tidy(value)] as const)
    .flatMap(([key, value]) => (value === '' ? [] : [`${key}: ${value}`]))
}

const wordCount = (text: string): number => text.split(/\s+/).filter(word => word !== '').length

/** "View this message in your browser" is no text part: one that holds far less than the page is left. */
const isStub = (text: string, page: string): boolean => wordCount(text) * 2 < wordCount(page)

const isEncrypted = (email: Email): boolean =>
  email.headers.some(
    ({ key, value }) =>
      key === 'content-type' && /multipart\/encrypted|pkcs7-mime(?!.*signed-data)/i.test(value),
  )

/** @throws Refusal where there is no message in it */
export async function readMail(bytes: Uint8Array): Promise<ImportedDraft> {
  const email = await PostalMime.parse(bytes, {
    maxNestingDepth: deepestNesting,
    maxHeadersSize: largestHeaders,
  })
  // Any bytes parse as a message without headers.
  if (!email.from && !email.subject && !email.to) throw new Refusal('damaged')
  if (isEncrypted(email)) throw new Refusal('encrypted')
  const text = email.text?.trim() ?? ''
  const page = email.html ? markdownOf(email.html) : { markdown: '', pictures: 0 }
  const usesPage = page.markdown.trim() !== '' && (text === '' || isStub(text, page.markdown))
  const body = usesPage ? '' : (email.text ?? '')
  if (!usesPage && text === '') throw new Refusal('empty')
  const head = letterMarkdown(headersOf(email), body)
  return {
    kind: 'draft',
    markdown: usesPage ? `${head}\n${page.markdown}` : head,
    from: 'eml',
    leftOut: {
      pictures: usesPage ? page.pictures : 0,
      attachments: email.attachments.filter(
        ({ disposition, related }) => disposition === 'attachment' && !related,
      ).length,
    },
  }
}
