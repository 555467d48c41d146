/**
 * The parsed text. Everything below a `Chunk` depends on the chunk's own text alone, so a chunk that an edit
 * did not touch is reused as it is; so is a sentence of a chunk that it did touch.
 */

import type { Clause } from './grammar/clause.ts'
import type { Keeper } from './kept.ts'

/** What a block is. Only prose, items and ordered items are judged; the others serve as evidence. */
export type Zone =
  | 'prose'
  | 'item'
  | 'ordered-item'
  | 'heading'
  | 'table'
  | 'quotation'
  | 'code'
  | 'html'
  | 'front-matter'
  | 'mail-header'
  | 'greeting'
  | 'signature'

export type JudgedZone = 'prose' | 'item' | 'ordered-item'

/** A word or a punctuation mark. Offsets are UTF-16 code units, half-open, relative to the sentence. */
export interface Token {
  readonly text: string
  /** Lower-cased, with typographic apostrophes made straight, so that lexicons match either kind. */
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly isWord: boolean
}

/** Depends on its own words alone, wherever it stands: offsets count from its first token. */
export interface Sentence extends Keeper {
  readonly start: 0
  readonly end: number
  readonly tokens: readonly Token[]
  /** One tag id a token, see tagger/tags.ts. */
  readonly tags: Uint8Array
  readonly clauses: readonly Clause[]
  readonly zone: JudgedZone
  /** Token ranges, both ends included, within quotation marks over more than three words: somebody else speaks. */
  readonly quotes: readonly (readonly [number, number])[]
  /** Ends in a question mark. */
  readonly question: boolean
}

export interface BlockSentence {
  readonly sentence: Sentence
  /** Where it starts in the chunk. */
  readonly at: number
}

/** Offsets are relative to the chunk. */
export interface Block {
  readonly zone: Zone
  readonly start: number
  readonly end: number
  /** As long as the source, markup blanked out, so that every offset holds. */
  readonly masked: string
  /** Empty where the zone is not judged. */
  readonly sentences: readonly BlockSentence[]
  /** Heading depth 1-6; nesting depth of a list item; otherwise 0. */
  readonly depth: number
}

/** A stretch of source that parses the same wherever it stands. */
export interface Chunk {
  readonly blocks: readonly Block[]
  readonly length: number
}

/** A block in its draft, wherever that is: what an edit elsewhere only moves stays the same object. */
export interface OrderedBlock {
  readonly block: Block
  /** The zone after the whole draft was looked at: a closing line becomes a signature. */
  readonly zone: Zone
  /** Index in `Draft.blocks` of the heading above it, or -1. */
  readonly heading: number
  readonly ignore: Ignore
}

export interface PlacedBlock extends OrderedBlock {
  /** Where its chunk starts in the text. */
  readonly offset: number
}

/** What `lens-ignore` and `lens-keep` comments above a block ask for. */
export interface Ignore {
  readonly all: boolean
  readonly rules: readonly string[]
  readonly keep: boolean
}

/** A sentence in its draft, wherever that is. */
export interface OrderedSentence {
  readonly sentence: Sentence
  /** Index of its block in `Draft.blocks`. */
  readonly block: number
  readonly firstInBlock: boolean
  readonly lastInBlock: boolean
}

export interface PlacedSentence extends OrderedSentence {
  /** Where it starts in the text. */
  readonly offset: number
}

/** What follows what, and in columns where it stands: an edit moves thousands of sentences, and makes none of them anew. */
export interface Order {
  readonly blocks: readonly OrderedBlock[]
  /** Where each block's chunk starts in the text. */
  readonly blockAt: Int32Array
  readonly sentences: readonly OrderedSentence[]
  /** Where each sentence starts in the text. */
  readonly sentenceAt: Int32Array
  /** Index of each sentence's block. */
  readonly blockOf: Int32Array
}

export type DraftFormat = 'markdown' | 'text'

export interface Draft {
  readonly text: string
  readonly format: DraftFormat
  readonly order: Order
  /** Made when first asked for, as the sentences are: most drafts are gone with the next key. */
  readonly blocks: readonly PlacedBlock[]
  /** The judged sentences, in order. */
  readonly sentences: readonly PlacedSentence[]
  readonly matter: FrontMatter
}

/** What the draft says about itself, in front matter or comments. */
export interface FrontMatter {
  readonly profile?: string
  readonly profileFrom?: 'front-matter' | 'comment'
  readonly purpose?: string
  /** Problems of the front matter and comments, with their place in the text. */
  readonly problems: readonly Problem[]
}

export interface Problem {
  readonly start: number
  readonly end: number
  readonly message: string
}
