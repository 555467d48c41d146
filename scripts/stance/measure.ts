/** Precision, recall and F1 as score.mjs counts them, and the threshold that serves F1 best. */

export interface Said {
  readonly probability: number
  readonly gold: boolean
}

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly gold: number
}

export function score(said: readonly Said[], threshold: number): Score {
  const gold = said.filter(one => one.gold).length
  const positive = said.filter(one => one.probability > threshold)
  const right = positive.filter(one => one.gold).length
  const precision = right / (positive.length || 1)
  const recall = right / (gold || 1)
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), gold }
}

const candidates = Array.from({ length: 121 }, (_, i) => 0.2 + i * 0.005)

/** The middle of the thresholds whose mean F1 over the sets lies within 0.002 of the best: peaks are chance. */
export function bestThreshold(sets: readonly (readonly Said[])[]): number {
  const means = candidates.map(
    threshold => sets.reduce((sum, said) => sum + score(said, threshold).f1, 0) / sets.length,
  )
  const top = Math.max(...means)
  const good = candidates.filter((_, i) => (means[i] ?? 0) > top - 0.002)
  return good[Math.floor(good.length / 2)] ?? 0.5
}

export const show = (name: string, { precision, recall, f1, gold }: Score): string =>
  `${name.padEnd(40)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${gold})`
