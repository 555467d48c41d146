/** What a model said → the wordings in it. Anything else than asked for is no wording. */

import { mostRewrites } from './prompt.ts'

/** Characters of an answer; more than asked for is not read. */
export const longestAnswer = 20_000
/** A model that lists more than asked for is cut short. */
const mostCandidates = 2 * mostRewrites

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'rewrites')) return []
  const rewrites: unknown = Reflect.get(value, 'rewrites')
  return Array.isArray(rewrites) ? rewrites : []
}

/** @returns undefined where the answer is not of the form asked for; empty where the model has nothing to offer */
export function candidatesIn(answer: string): readonly string[] | undefined {
  const text = answer.slice(0, longestAnswer)
  // Models like to put a fence or a sentence around their JSON.
  const from = text.indexOf('{')
  const to = text.lastIndexOf('}')
  const value = from < 0 || to < from ? undefined : parsed(text.slice(from, to + 1))
  if (value === undefined) return undefined
  const list = listIn(value)
  const strings = list.filter(each => typeof each === 'string').map(each => each.trim())
  if (list.length > 0 && strings.length === 0) return undefined
  return [...new Set(strings.filter(each => each !== ''))].slice(0, mostCandidates)
}
