import type { Token } from '../draft.ts'
import { Tag } from '../tagger/tags.ts'
import type { Modal } from './clause.ts'
import { followsPronoun, namesRole } from './group-start.ts'
import { innerSubject } from './inner-subject.ts'
import { isClippedSubject, opensOrder } from './order-start.ts'
import { isBe, semiModal } from './semi-modals.ts'
import {
  auxiliaryTags,
  doForms,
  finiteTags,
  haveForms,
  isClitic,
  isNegation,
  lexicalTags,
  modalKinds,
} from './verb-words.ts'

/** A finite verb with its auxiliaries: "must not have been told", "are required to submit", "Submit". */
export interface VerbGroup {
  readonly first: number
  readonly last: number
  readonly verb: number
  readonly modal: Modal | undefined
  readonly passive: boolean
  readonly perfect: boolean
  readonly progressive: boolean
  readonly negated: boolean
  readonly past: boolean
  /** Tagged as one, or it opens a clause in a verb's base form. */
  readonly imperative: boolean
  /** Tokens of a subject that stands within the group ("Could ⟨you⟩ send"); -1 without one. */
  readonly innerFirst: number
  readonly innerLast: number
}

interface Scan {
  verb: number
  last: number
  modal: Modal | undefined
  passive: boolean
  perfect: boolean
  progressive: boolean
  negated: boolean
  innerFirst: number
  innerLast: number
}

function takeModal(scan: Scan, modal: Modal): void {
  // "will be required to": the duty counts, not the tense; "must be prepared to": the first one is the stronger.
  if (!scan.modal || scan.modal.kind === 'will' || scan.modal.kind === 'would') scan.modal = modal
  scan.verb = modal.first
  scan.last = modal.last
}

function stepAuxiliary(scan: Scan, tokens: readonly Token[], tags: Uint8Array, at: number): number {
  const word = tokens[at]?.lower ?? ''
  const next = tags[at + 1] ?? 0
  const modal = modalKinds.get(word)
  if (modal && tags[at] === Tag.auxiliaryModal) scan.modal = { kind: modal, first: at, last: at, word }
  const participle = /(?:[dnt]|ne|come|ung|unk|um)$/.test(tokens[at + 1]?.lower ?? '')
  if (haveForms.has(word) && participle && (next === Tag.verbParticiple || next === Tag.auxiliaryParticiple))
    scan.perfect = true
  if (word.endsWith("'ll")) scan.modal = { kind: 'will', first: at, last: at, word }
  if (scan.verb < 0 && !isClitic(word)) {
    const inner = innerSubject(tokens, tags, at)
    if (inner >= 0 && (tags[at] === Tag.auxiliaryModal || doForms.has(word) || inner === at + 1)) {
      scan.innerFirst = at + 1
      scan.innerLast = inner
      scan.verb = at
      scan.last = inner
      return inner + 1
    }
  }
  scan.verb = at
  scan.last = at
  return at + 1
}

function stepVerb(scan: Scan, tokens: readonly Token[], tags: Uint8Array, at: number): number {
  const tag = tags[at] ?? 0
  const previous = tokens[scan.verb]?.lower ?? ''
  const participle = tag === Tag.verbParticiple || tag === Tag.verbPast
  if (tag === Tag.verbPassive || (participle && scan.verb >= 0 && isBe(previous))) scan.passive = true
  if (participle && haveForms.has(previous)) scan.perfect = true
  if (tag === Tag.verbGerund) scan.progressive = true
  scan.verb = at
  scan.last = at
  return -1
}

const skipped: ReadonlySet<string> = new Set(['not', 'hereby', 'also', 'all', 'both', 'each', 'please'])

function step(scan: Scan, tokens: readonly Token[], tags: Uint8Array, at: number): number {
  const token = tokens[at]
  const tag = tags[at] ?? 0
  if (!token) return -1
  const word = token.lower
  if (isNegation(word)) scan.negated = true
  const semi = semiModal(tokens, tags, scan.verb, at)
  if (semi) {
    takeModal(scan, semi)
    return semi.last + 1
  }
  // "had better"
  if (word === 'had' && tokens[at + 1]?.lower === 'better') return at + 1
  if (tag === Tag.adverb || skipped.has(word)) return at + 1
  if (auxiliaryTags.has(tag) || (scan.verb < 0 && (isClitic(word) || doForms.has(word))))
    return stepAuxiliary(scan, tokens, tags, at)
  // "must review", "is to blame", "don't report": a noun by its tag, a verb by its place.
  const behind = scan.verb === scan.last || scan.last === scan.modal?.last
  const forced = behind && tag === Tag.nounSingular && scan.modal !== undefined && scan.innerFirst < 0
  if (!lexicalTags.has(tag) && !forced) return -1
  return stepVerb(scan, tokens, tags, at)
}

/** "Do not let …", "don't open …": the verb is the next word, whatever the tagger took it for. */
function readDoOrder(scan: Scan, tokens: readonly Token[], tags: Uint8Array, first: number): void {
  let at = first
  while (
    at < tokens.length &&
    (at === first || tags[at] === Tag.adverb || skipped.has(tokens[at]?.lower ?? ''))
  ) {
    if (isNegation(tokens[at]?.lower ?? '')) scan.negated = true
    at++
  }
  scan.verb = tokens[at]?.isWord ? at : first
  scan.last = scan.verb
}

function readGroup(tokens: readonly Token[], tags: Uint8Array, first: number, order: boolean): VerbGroup {
  const scan: Scan = {
    verb: -1,
    last: first,
    modal: undefined,
    passive: false,
    perfect: false,
    progressive: false,
    negated: false,
    innerFirst: -1,
    innerLast: -1,
  }
  if (order && !auxiliaryTags.has(tags[first] ?? 0) && !doForms.has(tokens[first]?.lower ?? '')) {
    scan.verb = first
    scan.negated = tokens[first - 1]?.lower === 'never'
  } else if (order) readDoOrder(scan, tokens, tags, first)
  else for (let at = first; at >= 0 && at < tokens.length; ) at = step(scan, tokens, tags, at)
  const tag = tags[first] ?? 0
  // "You had better" is no past.
  const counterfactual =
    scan.modal?.kind === 'would' || scan.modal?.kind === 'should' || scan.modal?.word === 'better'
  return {
    ...scan,
    first,
    verb: scan.verb < 0 ? first : scan.verb,
    past: (tag === Tag.auxiliaryPast || tag === Tag.verbPast) && !counterfactual,
    imperative: order,
  }
}

const elliptic: ReadonlySet<string> = new Set(['if', 'when', 'unless', 'once', 'until', 'where'])

/** "If asked", "unless agreed": the subject and "be" are left out. */
const isElliptic = (tokens: readonly Token[], tags: Uint8Array, at: number): boolean =>
  (tags[at] === Tag.verbPassive || tags[at] === Tag.verbParticiple) &&
  elliptic.has(tokens[at - 1]?.lower ?? '')

/** All finite verb groups of a sentence, left to right. */
export function verbGroups(tokens: readonly Token[], tags: Uint8Array): VerbGroup[] {
  const groups: VerbGroup[] = []
  let previous: VerbGroup | undefined
  for (let i = 0; i < tokens.length; ) {
    const tag = tags[i] ?? 0
    const lower = tokens[i]?.lower ?? ''
    const order = opensOrder(tokens, tags, i, previous)
    const role = namesRole(tokens, tags, i - 1) && tag === Tag.verbBase
    if (namesRole(tokens, tags, i) || isClippedSubject(tokens, tags, i)) {
      i++
      continue
    }
    // "ought" is never anything else.
    if (
      !order &&
      !finiteTags.has(tag) &&
      !isClitic(lower) &&
      lower !== 'ought' &&
      !followsPronoun(tags, i) &&
      !isElliptic(tokens, tags, i) &&
      !role
    ) {
      i++
      continue
    }
    previous = readGroup(tokens, tags, i, order)
    groups.push(previous)
    i = Math.max(previous.last, i) + 1
  }
  return groups
}
