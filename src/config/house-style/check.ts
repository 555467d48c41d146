/** A tree against the schema: what does not fit is named at its place and taken out, and the rest stays. */

import type { Translate } from '../../view/translate.ts'
import type { Complain, Span } from './problem.ts'
import { branchesOf, choicesOf, type Known, propertyOf, type Schema } from './schema.ts'
import { suggest } from './suggest.ts'
import type { Entry, List, Scalar, Tree, TreeMap } from './yaml-tree.ts'

interface Checking {
  readonly known: Known
  readonly complain: Complain
}

const typeWords: Readonly<Record<NonNullable<Schema['type']>, string>> = {
  object: 'entries of the form “key: value”',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: '`true` or `false`',
}

function fitsType(tree: Tree, type: Schema['type']): boolean {
  if (tree.kind === 'map') return type === 'object'
  if (tree.kind === 'list') return type === 'array'
  // "2030" is a fine name, whatever YAML makes of it.
  if (type === 'string') return typeof tree.value === 'string' || typeof tree.value === 'number'
  return typeof tree.value === type
}

const out = ({ complain }: Checking, span: Span, message: string, instead?: string): undefined => {
  complain({
    start: span.start,
    end: span.end,
    message,
    leftOut: true,
    ...(instead === undefined ? {} : { instead }),
  })
  return undefined
}

const didYouMean = (instead: string | undefined, t: Translate): string =>
  instead === undefined ? '' : ` ${t('Did you mean `{0}`?', instead)}`

type Kind = 'key' | 'profile' | 'rule'

function unknownName(
  name: string,
  names: readonly string[],
  kind: Kind,
  t: Translate,
): [string, string | undefined] {
  const instead = suggest(name, names)
  const all = names.length <= 20 ? ` ${t('There are: {0}.', names.join(', '))}` : ''
  const none = {
    key: t('There is no key `{0}`.', name),
    profile: t('There is no profile `{0}`.', name),
    rule: t('There is no rule `{0}`.', name),
  }
  return [none[kind] + (didYouMean(instead, t) || all), instead]
}

function checkText(scalar: Scalar, schema: Schema, label: string, checking: Checking): Scalar | undefined {
  const { t } = checking.complain
  const text = (typeof scalar.value === 'string' ? scalar.value : scalar.source).trim()
  if (text === '') return out(checking, scalar, t('`{0}` is empty.', label))
  const { maxLength, pattern } = schema
  if (maxLength !== undefined && text.length > maxLength)
    return out(checking, scalar, t('`{0}` takes at most {1} characters.', label, maxLength))
  // The schema's own patterns are anchored and linear.
  const { 'lens-pattern': description = 'another form' } = schema
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(text))
    return out(checking, scalar, t('`{0}` takes {1}.', label, t(description)))
  const names = schema.enum
  if (names && !names.includes(text)) {
    const instead = suggest(text, names)
    const message = t('`{0}` takes {1}.', label, names.map(name => `\`${name}\``).join(', '))
    return out(checking, scalar, message + didYouMean(instead, t), instead)
  }
  const set = schema['lens-values']
  if (set) {
    const all = choicesOf(set, checking.known).map(({ name }) => name)
    if (!all.includes(text)) return out(checking, scalar, ...unknownName(text, all, 'profile', t))
  }
  return { ...scalar, value: text }
}

function checkNumber(scalar: Scalar, schema: Schema, label: string, checking: Checking): Scalar | undefined {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema
  const number = Number(scalar.value)
  if (number >= minimum && number <= maximum) return scalar
  const { t } = checking.complain
  return out(checking, scalar, t('`{0}` takes numbers from {1} to {2}.', label, minimum, maximum))
}

function checkList(list: List, schema: Schema, label: string, checking: Checking): List | undefined {
  const { items: inner, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema
  const { t } = checking.complain
  const first = list.items[maxItems]
  if (first)
    out(checking, first, t('`{0}` takes at most {1} entries; the rest is left out.', label, maxItems))
  const items = list.items
    .slice(0, maxItems)
    .flatMap(item => (inner ? (checkTree(item, inner, label, checking) ?? []) : item))
  if (items.length >= minItems) return { ...list, items }
  const wanted =
    minItems === maxItems
      ? t('`{0}` takes {1} entries.', label, minItems)
      : minItems === 1
        ? t('`{0}` takes at least 1 entry.', label)
        : t('`{0}` takes at least {1} entries.', label, minItems)
  // Where an entry was named already, the list needs no complaint of its own.
  return list.items.length >= minItems ? undefined : out(checking, list, wanted)
}

function checkKey({ key, keySpan }: Entry, schema: Schema, checking: Checking): Schema | undefined {
  const inner = propertyOf(schema, key)
  if (!inner) {
    const names = Object.keys(schema.properties ?? {})
    return out(checking, keySpan, ...unknownName(key, names, 'key', checking.complain.t))
  }
  const set = schema['lens-keys']
  const all = set && choicesOf(set, checking.known).map(({ name }) => name)
  if (all && !all.includes(key))
    return out(
      checking,
      keySpan,
      ...unknownName(key, all, set === 'rules' ? 'rule' : 'profile', checking.complain.t),
    )
  return inner
}

function checkMap(map: TreeMap, schema: Schema, label: string, checking: Checking): TreeMap | undefined {
  const { maxProperties = Number.POSITIVE_INFINITY, required = [] } = schema
  const { t } = checking.complain
  const over = map.entries[maxProperties]
  if (over) out(checking, over.keySpan, t('`{0}` takes at most {1} entries.', label, maxProperties))
  const entries = map.entries.slice(0, maxProperties).flatMap(entry => {
    const inner = checkKey(entry, schema, checking)
    const value = inner && checkTree(entry.value, inner, entry.key, checking)
    return value ? [{ ...entry, value }] : []
  })
  const has = (all: readonly Entry[], name: string): boolean => all.some(({ key }) => key === name)
  const missing = required.filter(name => !has(entries, name))
  if (missing.length === 0) return { ...map, entries }
  // An entry that was there and did not fit has been named.
  const absent = missing.filter(name => !has(map.entries, name))
  const place = map.entries[0]?.keySpan ?? map
  return absent.length === 0
    ? undefined
    : out(checking, place, t('`{0}` is missing here; the entry is left out.', absent.join('`, `')))
}

/** @param label what the place is called: the key above it */
export function checkTree(tree: Tree, schema: Schema, label: string, checking: Checking): Tree | undefined {
  const branches = branchesOf(schema)
  const branch = branches.find(({ type }) => fitsType(tree, type))
  if (!branch) {
    // A key without a value is one that somebody is about to fill in.
    if (tree.kind === 'scalar' && tree.value === null) return undefined
    const { t } = checking.complain
    const wanted = branches.flatMap(({ type }) => (type ? t(typeWords[type]) : [])).join(` ${t('or')} `)
    return out(checking, tree, t('`{0}` takes {1}.', label, wanted))
  }
  if (tree.kind === 'map') return checkMap(tree, branch, label, checking)
  if (tree.kind === 'list') return checkList(tree, branch, label, checking)
  if (branch.type === 'string') return checkText(tree, branch, label, checking)
  return branch.type === 'number' ? checkNumber(tree, branch, label, checking) : tree
}
