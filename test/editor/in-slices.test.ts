import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createDraftWork } from '../../src/editor/draft-work.ts'
import { inSlices } from '../../src/editor/in-slices.ts'
import type { Steps } from '../../src/engine/index.ts'
import { draftOf } from '../bench/text.ts'
import { newReader } from '../engine/reader.ts'

/** A clock that a step sets forward. */
function createClock() {
  let time = 0
  const pass = (milliseconds: number): void => {
    time += milliseconds
  }
  return { now: () => time, pass }
}

function* steps(lengths: readonly number[], pass: (milliseconds: number) => void): Steps<string> {
  for (const length of lengths) {
    pass(length)
    yield
  }
  return 'done'
}

async function slicesOf(lengths: readonly number[]): Promise<number> {
  const clock = createClock()
  let slices = 0
  const isWanted = (): boolean => {
    slices += 1
    return true
  }
  const done = await inSlices(steps(lengths, clock.pass), isWanted, clock.now)
  assert.equal(done?.value, 'done')
  assert.equal(
    done.cost,
    lengths.reduce((sum, length) => sum + length, 0),
  )
  return slices
}

describe('inSlices', () => {
  it('ends a slice after a few milliseconds, and no sooner', async () => {
    assert.equal(await slicesOf([1, 1, 1]), 1)
    assert.equal(await slicesOf(Array.from({ length: 20 }, () => 1)), 5)
    assert.equal(await slicesOf([8, 8, 8]), 4)
  })

  it('lets others have their turn in between', async () => {
    let turns = 0
    const turn = setInterval(() => {
      turns += 1
    }, 0)
    await slicesOf(Array.from({ length: 200 }, () => 6))
    clearInterval(turn)
    assert.ok(turns > 5)
  })

  it('leaves off where nobody wants the rest', async () => {
    const clock = createClock()
    const lengths = Array.from({ length: 100 }, () => 6)
    let asked = 0
    assert.equal(await inSlices(steps(lengths, clock.pass), () => asked++ < 3, clock.now), undefined)
    assert.equal(clock.now(), 18)
  })
})

describe('the work on an open draft', () => {
  const text = draftOf(3000)
  const newText = text.replace('Team,', 'All,')

  it('reads as a reading at once does, also after one that was left off for it', async () => {
    const counts = { slices: 0, leftOff: 0 }
    const work = createDraftWork(newReader().open(), counts)
    const first = work.read(1, text, {})
    const second = work.read(2, newText, {})
    assert.equal(await first, undefined)
    assert.deepEqual((await second)?.report, newReader().read(newText))
    assert.equal(counts.leftOff, 1)
    assert.ok(counts.slices > 2)
  })

  it('reads at once what somebody asks for meanwhile', async () => {
    const work = createDraftWork(newReader().open(), { slices: 0, leftOff: 0 })
    const slow = work.read(1, text, {})
    assert.deepEqual(work.readNow(1, text, {}).report, newReader().read(text))
    assert.equal(await slow, undefined)
  })
})
