/** The house's own rules and preferred phrases, tried on the sentences that the file gives for them. */

import { compileRule } from '../../engine/house/compile.ts'
import { type HousePhrase, type HouseRule, housePrefix } from '../../engine/house/house-style.ts'
import { longestPhrase, tokensOfPhrase } from '../../engine/house/phrases.ts'
import { exchangeRefusal } from '../../engine/house/prefer.ts'
import type { Side } from '../../engine/rule.ts'
import { childOf, itemsOf, preferredRule, scalarOf, textOf } from './known.ts'
import type { Complain, Span } from './problem.ts'
import type { Scalar, Tree } from './yaml-tree.ts'

const sides: readonly Side[] = ['directing', 'influencing', 'structure']

/** Signs that mean something in Markdown, or end a sentence: no words, and no fix could put them in safely. */
const unfit = /[[\]*_`<>|{}\\#!?\n\r]/

/** @returns the text where it can be found in a draft */
function phraseOf(text: string, place: Span, complain: Complain): string | undefined {
  const count = unfit.test(text) ? 0 : tokensOfPhrase(text).length
  if (count > 0 && count <= longestPhrase) return text
  const message =
    count === 0
      ? complain.t('This takes plain words, without Markdown, line breaks, question or exclamation marks.')
      : complain.t('This takes at most {0} words.', longestPhrase)
  complain({ start: place.start, end: place.end, message, leftOut: true })
  return undefined
}

export const phrasesIn = (tree: Tree | undefined, complain: Complain): string[] =>
  itemsOf(tree).flatMap(item => {
    const text = textOf(item)
    return (text !== undefined && phraseOf(text, item, complain)) || []
  })

function tryOut(rule: HouseRule, tree: Tree, complain: Complain): void {
  const compiled = compileRule(rule)
  const marked = (sentence: Tree): string[] => {
    const tokens = tokensOfPhrase(textOf(sentence) ?? '')
    return compiled.find(tokens).map(({ value }) => value.words)
  }
  const tell = ({ start, end }: Span, message: string): void =>
    complain({ start, end, message, leftOut: false })
  for (const each of itemsOf(childOf(tree, 'nearMisses'))) {
    const [words] = marked(each)
    if (words !== undefined)
      tell(each, complain.t('`{0}` marks “{1}” in this near miss; `except` can silence it.', rule.id, words))
  }
  for (const each of itemsOf(childOf(tree, 'finds')))
    if (marked(each).length === 0) tell(each, complain.t('`{0}` marks nothing in this sentence.', rule.id))
}

function toRule(tree: Tree, id: string, complain: Complain): HouseRule | undefined {
  const words = phrasesIn(childOf(tree, 'words'), complain)
  if (words.length === 0) return undefined
  const side = textOf(childOf(tree, 'side'))
  return {
    id: housePrefix + id,
    side: sides.find(each => each === side) ?? 'structure',
    message: textOf(childOf(tree, 'message')) ?? '%s',
    phrases: words.map(each => ({ words: each })),
    except: phrasesIn(childOf(tree, 'except'), complain),
  }
}

function ownRules(root: Tree | undefined, complain: Complain): HouseRule[] {
  const taken = new Set([preferredRule])
  return itemsOf(childOf(root, 'rules')).flatMap(tree => {
    const place = scalarOf(childOf(tree, 'id'))
    const id = textOf(place)
    if (!place || id === undefined) return []
    if (taken.has(id)) {
      const message = complain.t('Another rule is called `{0}` already; this one is left out.', id)
      complain({ start: place.start, end: place.end, message, leftOut: true })
      return []
    }
    taken.add(id)
    const rule = toRule(tree, id, complain)
    if (rule) tryOut(rule, tree, complain)
    return rule ?? []
  })
}

const changeWords: Readonly<Record<string, string>> = {
  number: 'a number',
  negation: 'a negation',
  quantifier: 'how many are meant',
  condition: 'a condition',
  owner: 'who is meant',
  rank: 'how strongly something is asked',
}

/** Words that change more than words are marked all the same; only the fix is withheld. */
function tellRefusal(words: string, prefer: string, place: Scalar, complain: Complain): void {
  const refusal = exchangeRefusal(words, prefer)
  if (refusal === undefined) return
  const what = complain.t(changeWords[refusal] ?? 'more than words')
  const message = complain.t(
    '“{0}” for “{1}” changes {2}: it is marked, but not offered as a fix.',
    prefer,
    words,
    what,
  )
  complain({ start: place.start, end: place.end, message, leftOut: false })
}

function toPreferred(words: string, tree: Tree, complain: Complain): HousePhrase | undefined {
  const place = scalarOf(tree.kind === 'map' ? childOf(tree, 'say') : tree)
  const text = textOf(place)
  const prefer = place && text !== undefined ? phraseOf(text, place, complain) : undefined
  if (!place || prefer === undefined) return undefined
  tellRefusal(words, prefer, place, complain)
  const message = textOf(childOf(tree, 'message')) ?? complain.t('This house says “{0}” for %s.', prefer)
  return { words, prefer, message }
}

function preferred(root: Tree | undefined, complain: Complain): HouseRule[] {
  const tree = childOf(root, 'prefer')
  const entries = tree?.kind === 'map' ? tree.entries : []
  const phrases = entries.flatMap(({ key, keySpan, value }) => {
    const words = phraseOf(key.trim(), keySpan, complain)
    return (words !== undefined && toPreferred(words, value, complain)) || []
  })
  if (phrases.length === 0) return []
  const id = housePrefix + preferredRule
  const message = complain.t('This house has another word for %s.')
  return [{ id, side: 'structure', message, phrases, except: [] }]
}

/** @param root the checked tree */
export const buildRules = (root: Tree | undefined, complain: Complain): readonly HouseRule[] => [
  ...preferred(root, complain),
  ...ownRules(root, complain),
]
