import type { ImportedDraft } from './imported.ts'
import { readMail } from './mail.ts'
import { extensionOf } from './names.ts'
import { readPage } from './page.ts'
import { readWord } from './word.ts'

type Read = (bytes: Uint8Array) => Promise<ImportedDraft>

const formats: ReadonlyMap<string, Read> = new Map([
  ['docx', readWord],
  ['docm', readWord],
  ['doc', readWord],
  ['eml', readMail],
  ['html', readPage],
  ['htm', readPage],
])

export const formatNamed = (name: string): Read | undefined => formats.get(extensionOf(name))
