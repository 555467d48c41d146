/** What comes of a file that another program wrote. */

/** Why a file is no draft, in words that can follow its name. They are keys for translation too: no values inside. */
export const unusable = {
  empty: 'It holds no text.',
  tooLarge: 'It is larger than 20 MB.',
  swells: 'Unpacked it would be far larger than any letter.',
  damaged: 'It is damaged, or not the kind of file its name says.',
  locked: 'It is protected with a password.',
  oldWord: 'It is in Word’s old format; save it as .docx first.',
  macros: 'It may carry macros; save it as .docx first.',
  encrypted: 'The message is encrypted.',
  tooDeep: 'It is nested too deeply to be read.',
  unknown: 'Only .docx, .eml and .html files are read.',
} as const satisfies Readonly<Record<string, string>>

export type UnusableReason = (typeof unusable)[keyof typeof unusable]

export type SourceFormat = 'docx' | 'eml' | 'html'

export interface ImportedDraft {
  readonly kind: 'draft'
  /** Markdown; every offset of a reading is an offset into it. */
  readonly markdown: string
  readonly from: SourceFormat
  /** What stayed behind: pictures without a description, and what was attached. */
  readonly leftOut: { readonly pictures: number; readonly attachments: number }
}

export interface UnusableFile {
  readonly kind: 'unusable'
  readonly reason: UnusableReason
}

export type Imported = ImportedDraft | UnusableFile

export const refuse = (why: keyof typeof unusable): UnusableFile => ({
  kind: 'unusable',
  reason: unusable[why],
})

/** Thrown inside an importer only; `importDraft` turns it into an answer. */
export class Refusal extends Error {
  readonly why: keyof typeof unusable

  constructor(why: keyof typeof unusable) {
    super(unusable[why])
    this.why = why
  }
}
