/** Work that is done side by side and handed on in the order it came in. */

export interface Bounds<Item> {
  /** Most items under way or done and not yet handed on. */
  readonly atOnce: number
  /** What an item weighs in memory; with `heaviest` it keeps few large items waiting. */
  readonly weightOf?: (item: Item) => number
  readonly heaviest?: number
}

interface Running<Result> {
  readonly result: Promise<Result>
  readonly weight: number
}

/**
 * Takes an item in only when there is room for it, so that a slow reader of the results holds up the source; hands a
 * result on before the source has its next item. A run that rejects ends everything.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  run: (item: Item) => Promise<Result>,
  { atOnce, weightOf = () => 0, heaviest = Number.POSITIVE_INFINITY }: Bounds<Item>,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]()
  const running: Running<Result>[] = []
  let weight = 0
  let next: Promise<IteratorResult<Item>> | undefined
  let ended = false
  const hasRoom = (): boolean => running.length === 0 || (running.length < atOnce && weight < heaviest)

  async function takeIn(): Promise<void> {
    const taken = await next
    next = undefined
    if (!taken || taken.done === true) {
      ended = true
      return
    }
    const own = weightOf(taken.value)
    const result = run(taken.value)
    // It is awaited in its turn; until then a rejection is no accident.
    result.catch(() => {})
    weight += own
    running.push({ result, weight: own })
  }

  try {
    for (;;) {
      if (!ended && hasRoom()) next ??= source.next()
      const [oldest] = running
      if (!oldest) {
        if (ended) return
        await takeIn()
        continue
      }
      if (next && (await firstOf(next, oldest.result)) === 'next') {
        await takeIn()
        continue
      }
      running.shift()
      weight -= oldest.weight
      yield await oldest.result
    }
  } finally {
    // Not awaited: a source that waits for a line that never comes would hold up the end.
    source.return?.()?.catch(() => {})
  }
}

const firstOf = (next: Promise<unknown>, result: Promise<unknown>): Promise<'next' | 'result'> =>
  Promise.race([
    result.then(
      () => 'result' as const,
      () => 'result' as const,
    ),
    next.then(() => 'next' as const),
  ])
