/** Taking times. */

/** Milliseconds: by the clock, and of the processor, all threads of the process. */
export interface Cost {
  readonly wall: number
  readonly cpu: number
}

/**
 * The processor's time tells what something costs on a machine that others use too; it counts the collector's and
 * compiler's threads in, so it flatters nobody.
 */
export async function costOf(work: () => unknown): Promise<Cost> {
  const before = process.cpuUsage()
  const start = performance.now()
  await work()
  const wall = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  return { wall, cpu: (user + system) / 1000 }
}

/** @param part 0 to 1 */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN
}

export interface Spread {
  readonly p50: Cost
  readonly p95: Cost
  readonly count: number
}

export function spreadOf(costs: readonly Cost[]): Spread {
  const [wall, cpu] = [costs.map(cost => cost.wall), costs.map(cost => cost.cpu)]
  const at = (part: number): Cost => ({ wall: quantile(wall, part), cpu: quantile(cpu, part) })
  return { p50: at(0.5), p95: at(0.95), count: costs.length }
}

export async function costs(times: number, work: (round: number) => unknown): Promise<Cost[]> {
  const taken: Cost[] = []
  for (let round = 0; round < times; round += 1) taken.push(await costOf(() => work(round)))
  return taken
}

/** How a cost grows: 1 in proportion to the size, 2 with its square. The slope of a line through the logarithms. */
export function growthOf(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const)
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length
  const [x, y] = [mean(logs.map(([a]) => a)), mean(logs.map(([, b]) => b))]
  const top = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
  return top / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
}
