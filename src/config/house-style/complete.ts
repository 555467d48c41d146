/** What may stand at a place of the file, and what stands there. */

import { inEnglish } from '../../view/translate.ts'
import { knownIn } from './known.ts'
import { type Place, placeAt } from './place.ts'
import type { Complain } from './problem.ts'
import { type Choice, choicesOf, descriptionAt, type Known, type Schema, schemasAt } from './schema.ts'
import { yamlTree } from './yaml-tree.ts'

export interface Completion extends Choice {
  readonly part: Place['part']
  readonly start: number
  readonly end: number
  /** What is put in: a key brings its colon and, for a list or a group, the next line along. */
  readonly insert: string
}

/** What is wrong is said elsewhere. */
const deaf: Complain = Object.assign(() => {}, { t: inEnglish })

const knownOf = (text: string): Known => knownIn(yamlTree(text, deaf))

function valuesOf(schema: Schema, known: Known): Choice[] {
  const meanings = schema['lens-descriptions'] ?? []
  const names = (schema.enum ?? []).map((name, i) => ({ name, description: meanings[i] ?? '' }))
  const flags = schema.type === 'boolean' ? ['true', 'false'].map(name => ({ name, description: '' })) : []
  const set = schema['lens-values']
  return [...names, ...flags, ...(set ? choicesOf(set, known) : [])]
}

function keysOf(schema: Schema, known: Known): Choice[] {
  const properties = Object.entries(schema.properties ?? {}).map(([name, { description = '' }]) => ({
    name,
    description,
  }))
  const set = schema['lens-keys']
  return [...properties, ...(set ? choicesOf(set, known) : [])]
}

export function completionsAt(text: string, offset: number): readonly Completion[] {
  const place = placeAt(text, offset)
  const known = knownOf(text)
  const schemas = schemasAt(place.path)
  const own = (choices: readonly Choice[], part: Place['part'], tail: string): Completion[] =>
    choices.map(choice => ({
      ...choice,
      part,
      start: place.start,
      end: place.end,
      insert: choice.name + tail,
    }))
  const values = schemas.flatMap(schema => own(valuesOf(schema, known), 'value', ''))
  if (place.part === 'value') return values
  // In a list an item may be a word, and in a map a key.
  return [...values, ...schemas.flatMap(schema => own(keysOf(schema, known), 'key', ': '))]
}

/** What the word at the offset is for: a value's own meaning, or its key's. */
export function explanationAt(
  text: string,
  offset: number,
): { readonly start: number; readonly end: number; readonly words: string } | undefined {
  const place = placeAt(text, offset)
  const word = text.slice(place.start, place.end)
  if (word === '') return undefined
  const path = place.part === 'key' ? [...place.path, { key: word }] : place.path
  const choice = completionsAt(text, offset).find(({ name }) => name === word)
  const words = choice?.description || descriptionAt(path)
  return words ? { start: place.start, end: place.end, words } : undefined
}
