/** A name that was probably meant. */

/** Longer names are compared by their beginnings. */
const longest = 64

/** How many letters were added, lost, changed or swapped with their neighbour (Damerau 1964, adjacent swaps). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const least = Math.min(
        (rows[i - 1]?.[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (rows[i - 1]?.[j - 1] ?? 0) + same,
      )
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(swapped ? Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1) : least)
    }
    rows.push(row)
  }
  return rows[a.length]?.[b.length] ?? 0
}

const plain = (name: string): string =>
  name
    .slice(0, longest)
    .toLowerCase()
    .replace(/[-_\s]/g, '')

/** @returns the nearest name, where it is near enough to be meant */
export function suggest(name: string, names: Iterable<string>): string | undefined {
  const wanted = plain(name)
  if (wanted.length < 2) return undefined
  let best: string | undefined
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const each of names) {
    const far = distance(wanted, plain(each))
    if (far >= least) continue
    least = far
    best = each
  }
  return best
}
