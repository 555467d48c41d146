/** Ridge regression on few columns, and rank correlation. */

export interface Line {
  readonly bias: number
  readonly slopes: readonly number[]
}

const mean = (xs: readonly number[]): number => xs.reduce((sum, x) => sum + x, 0) / (xs.length || 1)

/** Solves a symmetric positive system by elimination; columns of `a` hold the right side last. */
function solve(a: number[][]): number[] {
  const n = a.length
  for (let i = 0; i < n; i++) {
    const pivot = a[i] ?? []
    for (let r = 0; r < n; r++) {
      const row = a[r] ?? []
      const factor = r === i ? 0 : (row[i] ?? 0) / (pivot[i] || 1)
      for (let c = i; c <= n; c++) row[c] = (row[c] ?? 0) - factor * (pivot[c] ?? 0)
    }
  }
  return a.map((row, i) => (row[n] ?? 0) / (row[i] || 1))
}

/** @param strength of the penalty on slopes of columns scaled to unit spread */
export function fitRidge(
  rows: readonly (readonly number[])[],
  wanted: readonly number[],
  strength: number,
): Line {
  const width = rows[0]?.length ?? 0
  const columns = Array.from({ length: width }, (_, k) => rows.map(row => row[k] ?? 0))
  const means = columns.map(mean)
  const spreads = columns.map((xs, k) => Math.sqrt(mean(xs.map(x => (x - (means[k] ?? 0)) ** 2))) || 1)
  const scaled = columns.map((xs, k) => xs.map(x => (x - (means[k] ?? 0)) / (spreads[k] ?? 1)))
  const middle = mean(wanted)
  const dot = (xs: readonly number[], ys: readonly number[]): number =>
    xs.reduce((sum, x, i) => sum + x * (ys[i] ?? 0), 0)
  const centred = wanted.map(y => y - middle)
  const system = scaled.map((xs, i) => [
    ...scaled.map((ys, k) => dot(xs, ys) + (i === k ? strength : 0)),
    dot(xs, centred),
  ])
  const slopes = solve(system).map((slope, k) => slope / (spreads[k] ?? 1))
  return { slopes, bias: middle - dot(slopes, means) }
}

export const along = ({ bias, slopes }: Line, row: readonly number[]): number =>
  bias + slopes.reduce((sum, slope, k) => sum + slope * (row[k] ?? 0), 0)

function ranks(xs: readonly number[]): number[] {
  const sorted = xs.map((x, i) => ({ x, i })).sort((a, b) => a.x - b.x)
  const out: number[] = []
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (to < sorted.length && sorted[to]?.x === sorted[from]?.x) to++
    for (let k = from; k < to; k++) out[sorted[k]?.i ?? 0] = (from + to - 1) / 2
  }
  return out
}

/** Spearman's correlation, ties by their mean rank; 0 where one side is constant. */
export function spearman(xs: readonly number[], ys: readonly number[]): number {
  const a = ranks(xs)
  const b = ranks(ys)
  const m = (xs.length - 1) / 2
  let ab = 0
  let aa = 0
  let bb = 0
  a.forEach((x, i) => {
    const y = b[i] ?? 0
    ab += (x - m) * (y - m)
    aa += (x - m) ** 2
    bb += (y - m) ** 2
  })
  return ab / Math.sqrt(aa * bb || 1)
}
