/** The one JSON schema of the house style file, as the reader, completion, hovers and docs use it. */

import { profiles } from '../../engine/profiles/registry.ts'
import schemaFile from './schema.json' with { type: 'json' }

/** Where the allowed texts are not the schema's to know. */
export type ValueSet = 'profiles' | 'builtInProfiles' | 'rules'

export interface Schema {
  readonly description?: string
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'boolean'
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  /** `false`, or what stands under keys of the writer's own. */
  readonly additionalProperties?: false | Schema
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly maxProperties?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly examples?: readonly unknown[]
  /** What `pattern` asks for, in words. */
  readonly 'lens-pattern'?: string
  /** What each entry of `enum` means. */
  readonly 'lens-descriptions'?: readonly string[]
  readonly 'lens-values'?: ValueSet
  readonly 'lens-keys'?: ValueSet
}

// The file is ours and its test reads it with a validator of JSON Schema; the compiler only sees wider types.
export const houseSchema = schemaFile as Schema

/** A name that may stand at a place, and what it means. */
export interface Choice {
  readonly name: string
  readonly description: string
}

/** What the schema cannot know: the profiles and rules that there are. */
export interface Known {
  readonly profiles: readonly Choice[]
  readonly rules: readonly Choice[]
}

export const builtInProfiles: readonly Choice[] = profiles.map(({ id, title, description }) => ({
  name: id,
  description: `${title}: ${description}`,
}))

export function choicesOf(set: ValueSet, known: Known): readonly Choice[] {
  if (set === 'rules') return known.rules
  return set === 'profiles' ? known.profiles : builtInProfiles
}

const own = (schema: Schema, key: string): Schema | undefined =>
  schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined

/** The schemas that a value may meet, alternatives apart. */
export const branchesOf = (schema: Schema): readonly Schema[] => schema.anyOf ?? [schema]

/** What stands under a key: a known property, or an entry of the writer's own. */
export function propertyOf(schema: Schema, key: string): Schema | undefined {
  const known = own(schema, key)
  if (known) return known
  return schema.additionalProperties === false ? undefined : schema.additionalProperties
}

/** A step into a list, or the key of a map. */
export type Step = { readonly item: true } | { readonly key: string }

/** The schemas at the end of a path, in any of its alternatives. */
export function schemasAt(path: readonly Step[], root: Schema = houseSchema): readonly Schema[] {
  let at: readonly Schema[] = branchesOf(root)
  for (const step of path)
    at = at
      .flatMap(schema => ('item' in step ? schema.items : propertyOf(schema, step.key)) ?? [])
      .flatMap(branchesOf)
  return at
}

/** What the place at the end of a path is for. */
export function descriptionAt(path: readonly Step[]): string | undefined {
  const last = path.at(-1)
  const parents = schemasAt(path.slice(0, -1))
  for (const parent of parents) {
    const found = last && 'key' in last ? propertyOf(parent, last.key) : parent.items
    if (found?.description) return found.description
  }
  return undefined
}
