import { finish, type Steps } from './steps.ts'

/** What may never be asked for is worked out when it first is. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The same for longer work: at once, or in steps; what has been worked out either way is not done again. */
export interface InSteps<T> {
  now(): T
  steps(): Steps<T>
}

export function inSteps<T>(make: () => Steps<T>): InSteps<T> {
  let made: { readonly value: T } | undefined
  function* steps(): Steps<T> {
    if (made) return made.value
    const value = yield* make()
    // It may have been asked for at once meanwhile: everybody is to see the same.
    made ??= { value }
    return made.value
  }
  return { steps, now: () => finish(steps()) }
}
