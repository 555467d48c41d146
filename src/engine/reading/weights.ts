/** Every number of the balance, with its unit and its reason. */
export const weights = {
  /** Force, 0 to 3, of a sentence that the model alone calls directing: no rule says how strongly. */
  modelOnlyDirecting: 1.5,
  /** The same for influence. */
  modelOnlyInfluencing: 1.5,
  /** Added to an order that also presses ("immediately, no exceptions"). */
  pressure: 0.5,
  strongest: 3,
  /** A rule of at least this force or weight … */
  strongRule: 2,
  /** … is believed unless the model gives its side less than this probability. */
  sureOfContrary: 0.2,
  /** Structure that also says what for: purpose joined to an end, a task to whom it helps (Carton 2018). */
  influenceOfStructure: { 'commander-intent': 2, 'bridge-task-vision': 2 } as Readonly<
    Record<string, number>
  >,
  /** Force of an order whose reason is bound to it (Shaw, Wild & Colquitt 2003). */
  reasonMitigates: 0.5,
  /** Force of an order that names help, choice or cost in the same sentence. */
  careMitigates: 0.75,
  leastMitigated: 0.4,
  /** Openings and endings are read and remembered most. */
  openingPosition: 1.5,
  closingPosition: 1.25,
  /** Sentences that count as opening and as closing. */
  openingSentences: 2,
  closingSentences: 2,
  /** One influencing category may make up at most this share, once influence is at least `capFrom`. */
  categoryCap: 0.4,
  identityCap: 0.2,
  capFrom: 12,
  /** Less evidence (sum of weights) or fewer sentences than this is too little to judge. */
  leastEvidence: 6,
  leastSentences: 5,
  /** Influence or direction in fewer than this share of the sentences: the draft informs. */
  informingShare: 0.15,
  /** A lean is only spoken of when the balance lies this far outside the profile's range. */
  leanBeyond: 0.1,
  /** 90 % interval. */
  z: 1.64,
} as const

/** At most this many sentences carry a mark; threats are not counted off. */
export const mostMarks = 4
