/**
 * Work that may pause. An editor has one thread for its keys and for us: it takes a few steps at a time, and leaves
 * the rest when the draft has changed meanwhile.
 */

/** Each step takes a few milliseconds at most; the last one returns what was worked out. */
export type Steps<T> = Generator<void, T, void>

/** All steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** Things of a list that are worked on in one step, where each is quickly done. */
export const stepLength = 256

/** `list.map(work)`, in steps. */
export function* mapInSteps<T, R>(
  list: readonly T[],
  work: (each: T, index: number) => R,
  length: number = stepLength,
): Steps<R[]> {
  const results: R[] = []
  for (let from = 0; from < list.length; from += length) {
    if (from > 0) yield
    list.slice(from, from + length).forEach((each, index) => {
      results.push(work(each, from + index))
    })
  }
  return results
}
