/**
 * What the rewrites reach over whole memos: how many findings have one, which strategies they come from, how many
 * are no more than a placeholder, how many first ones use the draft's own why, and what one finding costs.
 *
 *   npx tsx scripts/rewrite-coverage.ts --eval DIR [--list]
 *
 * DIR holds invented/ and memos/ with their tables. --list prints each first rewrite with what it does.
 */

import { parseArgs } from 'node:util'
import type { ForceClass, Rewrite } from '../src/engine/report.ts'
import { memosIn, newReader, type Offer, offersIn } from './memos.ts'

const { values } = parseArgs({ options: { eval: { type: 'string' }, list: { type: 'boolean' } } })
if (values.eval === undefined) throw new Error('Where are the memos? --eval DIR')

const placeholder = /\[\[(?:why|who|when|what|how|where|story|proof)(?::[^[\]\n]*)?\]\]/
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

const isOpen = ({ text }: Rewrite): boolean => placeholder.test(text)

/** Says nothing new: the old words and a place to fill in. */
function isPlaceholderOnly({ memo }: Offer, rewrite: Rewrite): boolean {
  if (!isOpen(rewrite)) return false
  const before = bare(memo.text.slice(rewrite.start, rewrite.end))
  const after = rewrite.text.replace(new RegExp(placeholder, 'g'), ' ')
  const glue = /\b(?:because|so that|The reason|The purpose|Instead|For help|by|to)\b/g
  return bare(after.replace(glue, ' ')).length <= bare(before.replace(glue, ' ')).length
}

/** Strategies that answer why. */
const reasoned: ReadonlySet<string> = new Set(['give-the-reason', 'open-with-why'])

const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`})`

function countBy<T>(items: readonly T[], key: (item: T) => string): string {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => `  ${String(count).padStart(6)}  ${name}`)
    .join('\n')
}

const firstOf = ({ rewrites }: Offer): Rewrite | undefined => rewrites[0]
/** Other work on the machine only ever adds time, so each finding counts with the least of three runs. */
function* quietOffers(folder: string): Iterable<Offer> {
  const memos = memosIn(folder)
  const [first, ...others] = [1, 2, 3].map(() => [...offersIn(memos, newReader())])
  for (const [i, offer] of (first ?? []).entries())
    yield { ...offer, ms: Math.min(offer.ms, ...others.map(run => run[i]?.ms ?? offer.ms)) }
}

const offers = [...quietOffers(values.eval)].filter(
  ({ finding, report }) => finding.side === 'directing' || report.reading.warnings.includes(finding.rule),
)
const offered = offers.filter(({ rewrites }) => rewrites.length > 0)
const all = offered.flatMap(offer => offer.rewrites.map(rewrite => ({ offer, rewrite })))
const forces = (force: ForceClass): number => all.filter(({ rewrite }) => rewrite.force === force).length

/** First rewrites that are there to say why. */
const whys = offered.filter(offer => {
  const first = firstOf(offer)
  return first && (reasoned.has(first.strategy) || /\[\[why/.test(first.text))
})
const answered = (least: 1 | 2): Offer[] =>
  whys.filter(({ report }) => report.reading.questions.why.level >= least)
const ownWords = (list: readonly Offer[]): Offer[] =>
  list.filter(offer => {
    const first = firstOf(offer)
    return first !== undefined && !isOpen(first)
  })
const times = offers.map(({ ms }) => ms).sort((a, b) => a - b)
const at = (part: number): string => (times[Math.floor(part * times.length)] ?? 0).toFixed(2)

console.log(`findings with rewrites: ${share(offered.length, offers.length)}`)
const visible = offers.filter(({ finding }) => finding.visible)
console.log(
  `of those with a mark:   ${share(visible.filter(({ rewrites }) => rewrites.length > 0).length, visible.length)}`,
)
console.log(
  `rewrites: ${all.length}; adds ${forces('adds')}, keeps ${forces('keeps')}, removes ${forces('removes')}, softens ${forces('softens')}`,
)
console.log(
  `no more than a placeholder: ${share(all.filter(({ offer, rewrite }) => isPlaceholderOnly(offer, rewrite)).length, all.length)}`,
)
console.log(
  `first ones no more than a placeholder: ${share(
    offered.filter(offer => {
      const first = firstOf(offer)
      return first !== undefined && isPlaceholderOnly(offer, first)
    }).length,
    offered.length,
  )}`,
)
for (const least of [1, 2] as const)
  console.log(
    `first rewrites that say why, where the draft answers Why at ${least} or more: in its own words ${share(
      ownWords(answered(least)).length,
      answered(least).length,
    )}`,
  )
const marked = answered(1).filter(({ finding }) => finding.visible)
console.log(`  of these with a mark: ${share(ownWords(marked).length, marked.length)}`)
console.log(`ms a finding: median ${at(0.5)}, p95 ${at(0.95)}, most ${at(0.9999)}`)
console.log(
  `\nby strategy, all:\n${countBy(all, ({ rewrite }) => `${rewrite.strategy}${isOpen(rewrite) ? ' [[…]]' : ''}`)}`,
)
console.log(
  `\nfindings without one, by rule:\n${countBy(
    offers.filter(({ rewrites }) => rewrites.length === 0),
    ({ finding }) => finding.rule,
  )}`,
)

if (values.list)
  for (const offer of answered(1)) {
    const first = firstOf(offer)
    if (!first) continue
    const { memo, report, finding } = offer
    const why = report.sentences[report.reading.questions.why.sentence ?? -1]
    const one = (text: string): string => text.replace(/\s+/g, ' ')
    console.log(`\n${memo.name} · ${finding.rule}${finding.visible ? ' · marked' : ''}`)
    console.log(`  − ${one(memo.text.slice(first.start, first.end))}`)
    console.log(`  ${isOpen(first) ? '?' : '+'} ${one(first.text)}`)
    if (why) console.log(`  why: ${one(memo.text.slice(why.start, why.end))}`)
  }
