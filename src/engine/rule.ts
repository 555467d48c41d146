import type { Draft, OrderedSentence, Sentence } from './draft.ts'
import type { Profile } from './profiles/profile.ts'

export type Side = 'directing' | 'influencing' | 'structure'

/** Tokens `first` to `last` of a sentence, both included. */
export interface Hit {
  readonly first: number
  readonly last: number
  /** Overrides the rule's weight, 0 to 3. */
  readonly weight?: number
  /** Overrides the rule's message. */
  readonly message?: string
}

/** A hit of a rule that looks at the whole draft. */
export interface DraftHit extends Hit {
  /** Index in `Draft.sentences`. */
  readonly sentence: number
}

export interface Positive {
  /** `[[…]]` marks what the rule is to mark. */
  readonly draft: string
  /** The first rewrite offered, where one is expected. */
  readonly rewritten?: string
}

export interface NearMiss {
  readonly draft: string
  /** Why the rule is silent here. */
  readonly because: string
}

export interface Examples {
  readonly positive: readonly [Positive, ...Positive[]]
  readonly nearMisses: readonly [NearMiss, ...NearMiss[]]
}

interface RuleBase {
  /** Names the thing found; reads as "allow ⟨rule⟩". */
  readonly id: string
  readonly side: Side
  readonly title: string
  /** One sentence: what it detects. */
  readonly detects: string
  /** One or two sentences: what it may do to a reader. */
  readonly matters: string
  /** Author and year. */
  readonly source: string
  /** Force (directing) or weight (influencing, structure), 0 to 3. */
  readonly weight: number
  /** Speaks of the text; shown in the hover and in Problems. `%s` is replaced by the words that caused it. */
  readonly message: string
  /** A threat or surveillance: marked in every profile, never mitigated. */
  readonly aversive?: true
  readonly examples: Examples
}

/** Knows one pattern of wording. */
export interface SentenceRule extends RuleBase {
  readonly scope: 'sentence'
  /** Lower-case words one of which must occur; absent: every sentence is looked at. */
  readonly triggers?: readonly string[]
  check(sentence: Sentence): Iterable<Hit>
}

/** What is known of a sentence when the rules of the whole draft run. */
export interface SentenceEvidence {
  readonly placed: OrderedSentence
  /** Force 0 to 3, before mitigation. */
  readonly directing: number
  readonly influencing: number
  readonly structure: number
  readonly rules: ReadonlySet<string>
  /** A reason is bound to it, in itself or a neighbour. */
  readonly reason: boolean
}

/** Knows one omission or pile-up, which only the whole draft shows. */
export interface DraftRule extends RuleBase {
  readonly scope: 'draft'
  /**
   * All that the rule wants to know of one sentence, in one whole number: it hangs on this evidence alone. The notes of
   * a draft are kept, so that an edit costs those of the sentences it changes.
   */
  note?(each: SentenceEvidence): number
  /**
   * @param notes one a sentence, in order; empty for a rule that takes none
   * @param profile the kind of message it is read as: some pile-ups are normal in one and not in another
   */
  checkDraft(draft: Draft, notes: Int32Array, profile: Profile): Iterable<DraftHit>
  /** The same of one sentence, where that depends on the sentence alone: it is then kept with it. */
  inSentence?(sentence: Sentence): Iterable<Hit>
}

export type Rule = SentenceRule | DraftRule

export const sentenceRule = (rule: Omit<SentenceRule, 'scope'>): SentenceRule => ({
  scope: 'sentence',
  ...rule,
})
export const draftRule = (rule: Omit<DraftRule, 'scope' | 'inSentence'>): DraftRule => ({
  scope: 'draft',
  ...rule,
})

/** Marks all of a sentence. */
export const wholeSentence = ({ order }: Draft, index: number): DraftHit => ({
  sentence: index,
  first: 0,
  last: (order.sentences[index]?.sentence.tokens.length ?? 0) - 1,
})

/** For an omission that one sentence shows, whatever it does otherwise. */
export const draftRuleBySentence = (
  rule: Omit<DraftRule, 'scope' | 'checkDraft' | 'note'> & Required<Pick<DraftRule, 'inSentence'>>,
): DraftRule => ({
  scope: 'draft',
  ...rule,
  *checkDraft({ order: { sentences } }) {
    for (const [index, { sentence }] of sentences.entries())
      for (const hit of rule.inSentence(sentence)) yield { ...hit, sentence: index }
  },
})
