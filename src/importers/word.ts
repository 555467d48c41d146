/** .docx → Markdown. */

import mammoth from 'mammoth'
import { textOnlyArchive } from './archive.ts'
import { type ImportedDraft, Refusal } from './imported.ts'
import { markdownOf } from './page.ts'

/** Word's own names beyond those that mammoth knows. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Preformatted Text'] => pre:separator('\\n')",
]

/** The container of old Office files, and of encrypted new ones. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]
const zipFile = [0x50, 0x4b]

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte)

/** Names inside a compound file stand in UTF-16, each code unit with a nul byte behind it. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder('latin1').decode(bytes).includes(Array.from(name).join('\0'))
}

/** @throws Refusal where it cannot be read */
export async function readWord(bytes: Uint8Array): Promise<ImportedDraft> {
  if (startsWith(bytes, compoundFile))
    throw new Refusal(hasStream(bytes, 'EncryptedPackage') ? 'locked' : 'oldWord')
  if (!startsWith(bytes, zipFile)) throw new Refusal('damaged')
  const archive = textOnlyArchive(bytes)
  const { value } = await mammoth.convertToHtml(
    // mammoth reads the one in browsers and workers, the other in Node. zipSync's buffer is all its own.
    { arrayBuffer: archive.buffer, buffer: archive } as Parameters<typeof mammoth.convertToHtml>[0],
    {
      styleMap,
      externalFileAccess: false,
      // The pictures were not unpacked; only their descriptions count.
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  )
  const { markdown, pictures } = markdownOf(value)
  return { kind: 'draft', markdown, from: 'docx', leftOut: { pictures, attachments: 0 } }
}
