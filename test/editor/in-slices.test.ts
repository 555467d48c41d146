import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { inSlices } from '../../src/editor/in-slices.ts'
import type { Steps } from '../../src/engine/index.ts'
import { draftOf } from '../bench/text.ts'
import { newReader } from '../engine/reader.ts'

const busyFor = (milliseconds: number): void => {
  for (const start = performance.now(); performance.now() - start < milliseconds; );
}

function* counting(steps: number, taken: number[]): Steps<string> {
  for (let step = 0; step < steps; step++) {
    busyFor(1)
    taken.push(step)
    yield
  }
  return 'done'
}

/** Turns that others get while the work goes on. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0
  let open = true
  const turn = (): void => {
    turns += 1
    if (open) setTimeout(turn, 0)
  }
  turn()
  await work
  open = false
  return turns
}

describe('inSlices', () => {
  it('takes all steps and tells what they came to', async () => {
    const taken: number[] = []
    const done = await inSlices(counting(10, taken), () => true)
    assert.equal(done?.value, 'done')
    assert.equal(taken.length, 10)
    assert.ok((done?.cost ?? 0) >= 10)
  })

  it('lets others have their turn in between', async () => {
    assert.ok((await turnsDuring(inSlices(counting(40, []), () => true))) >= 5)
  })

  it('leaves off where nobody wants the rest', async () => {
    const taken: number[] = []
    let wanted = true
    const reading = inSlices(counting(1000, taken), () => wanted)
    setTimeout(() => {
      wanted = false
    }, 0)
    assert.equal(await reading, undefined)
    assert.ok(taken.length < 1000)
  })

  it('reads as a reading at once does, also after one that was left off', async () => {
    const text = draftOf(3000)
    const open = newReader().open()
    let slices = 0
    assert.equal(await inSlices(open.readInSteps(text), () => slices++ < 3), undefined)
    const done = await inSlices(open.readInSteps(text), () => true)
    assert.deepEqual(done?.value, newReader().read(text))
  })
})
