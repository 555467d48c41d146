/**
 * Each budget with its figure. The design's limits for times do not say whose: a figure is the processor's, all threads
 * taken together, with the clock's beside it, and each is held against the limit.
 */

import type { Measured, PeerCosts } from './measured.ts'
import type { Spread } from './stats.ts'

export interface Budget {
  readonly what: string
  readonly limit: string
  readonly figure: string
  /** By the clock, on whatever else the machine was doing. */
  readonly clock: string
  readonly holds: boolean
  /** The same by the clock; undefined for what is no time. */
  readonly holdsByClock: boolean | undefined
}

const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`

const time = (
  what: string,
  limit: number,
  at: { readonly cpu: number; readonly wall: number } | undefined,
): Budget => ({
  what,
  limit: `≤ ${limit} ms`,
  figure: at ? ms(at.cpu) : 'not measured',
  clock: at ? ms(at.wall) : '',
  holds: at !== undefined && at.cpu <= limit,
  holdsByClock: at !== undefined && at.wall <= limit,
})

/** What an edit costs where it costs most, which for the clock may be another place. */
function worst(places: Partial<Readonly<Record<string, Spread>>> = {}): Spread['p95'] | undefined {
  const costs = Object.values(places).flatMap(spread => (spread ? [spread.p95] : []))
  if (costs.length === 0) return undefined
  return { cpu: Math.max(...costs.map(({ cpu }) => cpu)), wall: Math.max(...costs.map(({ wall }) => wall)) }
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(0)} MB`

function memory(what: string, most: number, bytes: number): Budget {
  return {
    what,
    limit: `≤ ${most} MB`,
    figure: megabytes(bytes),
    clock: '',
    holds: bytes <= most * 1_000_000,
    holdsByClock: undefined,
  }
}

function times(what: string, least: number, peer: PeerCosts | undefined, own: Spread | undefined): Budget {
  const ratio = peer && own ? peer.edit.p50.cpu / own.p50.cpu : 0
  const byClock = peer && own ? peer.edit.p50.wall / own.p50.wall : 0
  return {
    what,
    limit: `≥ ${least} times`,
    figure: `${ratio.toFixed(0)} times`,
    clock: `${byClock.toFixed(0)} times`,
    holds: ratio >= least,
    holdsByClock: byClock >= least,
  }
}

const size = (name: string, most: number, sizes: Measured['sizes']): Budget => {
  const bytes = sizes[name] ?? Number.NaN
  return {
    what: `Size of ${name}`,
    limit: `≤ ${most} KB`,
    figure: `${(bytes / 1000).toFixed(0)} KB`,
    clock: '',
    holds: bytes <= most * 1000,
    holdsByClock: undefined,
  }
}

export function budgets(measured: Measured): readonly Budget[] {
  const { full, edits, rewrites, panel, memory: bytes, first, peers, sizes } = measured
  const edit = edits[10_000]?.middle
  const report = { cpu: first.report - first.idle, wall: first.warmed - first.idleWall }
  return [
    time('1,000 words, never seen', 15, full[1000]?.p50),
    time('10,000 words, never seen', 100, full[10_000]?.p50),
    time('100,000 words, never seen', 1000, full[100_000]?.p50),
    time('One-word edit in 10,000 words, p95, worst place', 5, worst(edits[10_000])),
    time('One-word edit in 100,000 words, p95, worst place', 10, worst(edits[100_000])),
    time('First report of a cold process, beyond Node’s own start', 150, report),
    memory('Memory over an idle Node, 10,000 words read', 60, bytes.used - bytes.idle),
    memory('The same after 100 edits', 60, bytes.after - bytes.idle),
    time('Rewrites of one finding, p95', 3, rewrites.p95),
    time('One key with the panel open, 5,000 words, p95', 8, panel.both.p95),
    times('Faster than five retext plugins, edit in 10,000 words', 10, peers['retext, five plugins'], edit),
    times('Faster than harper.js, edit in 10,000 words', 100, peers['harper.js'], edit),
    size('extension.js', 800, sizes),
    size('importers.js', 850, sizes),
    size('models', 900, sizes),
  ]
}
