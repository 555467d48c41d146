import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { inOrder } from '../../src/cli/in-order.ts'

async function* upTo(count: number, onTake: (n: number) => void = () => {}): AsyncGenerator<number> {
  for (let n = 1; n <= count; n++) {
    onTake(n)
    yield n
  }
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

describe('inOrder', () => {
  it('hands on in the order things came in, whichever is done first', async () => {
    const run = async (n: number): Promise<number> => {
      await wait((n * 7) % 5)
      return n * 10
    }
    assert.deepEqual(
      await all(inOrder(upTo(40), run, { atOnce: 6 })),
      Array.from({ length: 40 }, (_, at) => (at + 1) * 10),
    )
    assert.deepEqual(await all(inOrder(upTo(0), run, { atOnce: 6 })), [])
  })

  it('has as many under way as it may, and no more', async () => {
    let [running, most] = [0, 0]
    const run = async (): Promise<void> => {
      running += 1
      most = Math.max(most, running)
      await wait(1)
      running -= 1
    }
    await all(inOrder(upTo(50), run, { atOnce: 4 }))
    assert.equal(most, 4)
  })

  it('takes nothing in while nobody takes the results', async () => {
    let taken = 0
    const results = inOrder(
      upTo(1000, n => {
        taken = n
      }),
      async n => n,
      { atOnce: 5 },
    )
    await results.next()
    await wait(20)
    assert.ok(taken <= 7, `${taken} taken in`)
    await results.return(undefined)
  })

  it('lets few heavy things wait, and one too heavy pass alone', async () => {
    let taken = 0
    const results = inOrder(
      upTo(1000, n => {
        taken = n
      }),
      () => wait(5),
      { atOnce: 100, weightOf: () => 60, heaviest: 100 },
    )
    await results.next()
    assert.ok(taken <= 4, `${taken} taken in`)
    await results.return(undefined)
    assert.equal(
      (await all(inOrder(upTo(3), async n => n, { atOnce: 9, weightOf: () => 99, heaviest: 1 }))).length,
      3,
    )
  })

  it('hands a result on while the source still waits for its next', async () => {
    let release = (): void => {}
    async function* slow(): AsyncGenerator<string> {
      yield 'first'
      await new Promise<void>(resolve => {
        release = resolve
      })
      yield 'second'
    }
    const results = inOrder(slow(), async word => word, { atOnce: 4 })
    assert.deepEqual(await results.next(), { value: 'first', done: false })
    release()
    assert.deepEqual(await results.next(), { value: 'second', done: false })
    assert.deepEqual(await results.next(), { value: undefined, done: true })
  })

  it('ends with the first run that rejects, and after what came before it', async () => {
    const found: number[] = []
    const run = async (n: number): Promise<number> => {
      if (n > 2) throw new Error(`no ${n}`)
      return n
    }
    await assert.rejects(async () => {
      for await (const n of inOrder(upTo(9), run, { atOnce: 4 })) found.push(n)
    }, /no 3/)
    assert.deepEqual(found, [1, 2])
  })
})
