import type { ImportedDraft } from './imported.ts'
import { readMail } from './mail.ts'
import { readPage } from './page.ts'
import { readWord } from './word.ts'

interface Format {
  read(bytes: Uint8Array): Promise<ImportedDraft>
}

const formats: ReadonlyMap<string, Format> = new Map([
  ['docx', { read: readWord }],
  // Named, so that the answer says why they are not read.
  ['docm', { read: readWord }],
  ['doc', { read: readWord }],
  ['eml', { read: readMail }],
  ['html', { read: readPage }],
  ['htm', { read: readPage }],
])

const extensionOf = (name: string): string => /\.([a-z]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''

export const formatNamed = (name: string): Format | undefined => formats.get(extensionOf(name))

/** True for files worth trying; whether they can be read only their bytes tell. */
export const importable = (name: string): boolean => formats.has(extensionOf(name))
