import fc from 'fast-check'
import { corpus } from '../corpus.ts'
import { mutated } from '../mutations.ts'

/** Something that takes what strangers wrote: how inputs are made, and what has to hold for each of them. */
export interface Surface {
  readonly name: string
  readonly arbitrary: fc.Arbitrary<unknown>
  /** Throws, or rejects, where an input does not hold. */
  check(input: unknown): void | Promise<void>
  /** Inputs that one input stands for: a sequence of edits is as many. */
  readonly inputs?: (() => number) | undefined
}

export const surface = <T>(
  name: string,
  arbitrary: fc.Arbitrary<T>,
  check: (input: T) => void | Promise<void>,
  inputs?: () => number,
): Surface => ({
  name,
  arbitrary,
  // The arbitrary beside it makes nothing else.
  check: input => check(input as T),
  inputs,
})

/** Drafts grown out of the project's own texts. */
export const text = mutated(corpus)

/** Pieces of a language in any order: most of it nonsense, some of it nearly right. */
export const soup = (parts: readonly string[], maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...parts), { maxLength, size: 'max' }).map(pieces => pieces.join(''))

/** Any code unit whatever, lone surrogates too. */
export const anyUnits: fc.Arbitrary<string> = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map(units => String.fromCharCode(...units))
