/**
 * Draws rewrites to be read by eye: of the memos kept aside, so that what was developed on the others is judged on
 * these. The same seed draws the same ones.
 *
 *   npx tsx scripts/draw-rewrites.ts --eval DIR [--seed N] [--count 100] [--all]
 *
 * --all draws from all memos. Each comes with the paragraph around it; a rewrite that only opens a place is told.
 */

import { parseArgs } from 'node:util'
import type { Rewrite } from '../src/engine/report.ts'
import { isKeptAside, memosIn, newReader, type Offer, offersIn } from './memos.ts'

const { values } = parseArgs({
  options: {
    eval: { type: 'string' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '100' },
    all: { type: 'boolean', default: false },
  },
})
if (values.eval === undefined) throw new Error('Where are the memos? --eval DIR')

/** mulberry32: the same numbers for a seed everywhere. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

interface Drawn {
  readonly offer: Offer
  readonly rewrite: Rewrite
}

const memos = memosIn(values.eval).filter(memo => values.all || isKeptAside(memo))
const seen = new Set<string>()
const all: Drawn[] = []
for (const offer of offersIn(memos, newReader()))
  for (const rewrite of offer.rewrites) {
    // Two findings of a sentence offer the same words.
    const key = `${offer.memo.name} ${rewrite.start} ${rewrite.text}`
    if (!seen.has(key)) all.push({ offer, rewrite })
    seen.add(key)
  }

const next = random(Number(values.seed))
const drawn: Drawn[] = []
for (const left = [...all]; left.length > 0 && drawn.length < Number(values.count); )
  drawn.push(...left.splice(Math.floor(next() * left.length), 1))

const one = (text: string): string => text.replace(/\s+/g, ' ').trim()
const around = 160
drawn.forEach(({ offer: { memo, finding }, rewrite }, i) => {
  const { start, end, text } = rewrite
  const place = rewrite.force === 'adds' && /\[\[[^\]]*\]\]/.test(text) ? ' · opens a place' : ''
  console.log(
    `\n${i + 1}. ${memo.name} · ${finding.rule}${finding.visible ? ' · marked' : ''} · ${rewrite.strategy} (${rewrite.force})${place}`,
  )
  console.log(
    `   … ${one(memo.text.slice(Math.max(0, start - around), start))} ⟦${one(memo.text.slice(start, end))}⟧ ${one(memo.text.slice(end, end + around))} …`,
  )
  console.log(`   → ${one(text)}`)
})
console.log(`\n${drawn.length} of ${all.length} rewrites of ${memos.length} memos, seed ${values.seed}`)
