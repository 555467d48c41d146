/**
 * What rules say for a decision. Among thousands of words in the first pass a rule's hit counts little; here each has
 * a vote of its own, for or against, beside what the sentence's words and its neighbours say.
 */

/** Ids of the rules that judge single sentences, in the order of their weights. A test compares them with the rules. */
export const voters = [
  'absolute-pressure',
  'ambitious-goal',
  'authority-appeal',
  'bridge-task-vision',
  'choice-autonomy',
  'collective-identity',
  'collective-sentiment',
  'commander-intent',
  'confidence-efficacy',
  'continuity-assurance',
  'contrast',
  'controlling-presumption',
  'deontic-modal',
  'expectation-assertion',
  'imperative-bald',
  'invite-contribution',
  'metaphor-analogy',
  'milestone-metric',
  'nominal-mandate',
  'owner-action-date',
  'passive-mandate',
  'personal-benefit',
  'process-steps',
  'prohibition',
  'purpose-rationale',
  'recognition',
  'rhetorical-question',
  'sanction-threat',
  'self-commitment',
  'softened-directive',
  'story-anecdote',
  'surveillance',
  'three-part-list',
  'unexplained-deadline',
  'urgency-stakes',
  'values-conviction',
  'vision-image',
  'you-will-command',
] as const

export const voterCount = voters.length

const place: ReadonlyMap<string, number> = new Map(voters.map((id, k) => [id, k]))

/** @returns the rule's place among the voters, or none */
export const voteOf = (rule: string): number | undefined => place.get(rule)

/** @param rules ids of the rules that fired, each once */
export function sumOfVotes(weights: Float32Array, rules: readonly string[]): number {
  let sum = 0
  for (const id of rules) sum += weights[place.get(id) ?? voterCount] ?? 0
  return sum
}
