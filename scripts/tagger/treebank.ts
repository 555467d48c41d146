/** Reads CoNLL-U and gives each sentence our tags, as the treebank splits words and as nlcst does. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { Tag } from '../../src/engine/tagger/tags.ts'

export interface GoldSentence {
  readonly id: string
  /** Words as the treebank splits them ("do", "n't"). */
  readonly words: readonly string[]
  readonly tags: Uint8Array
  /** Words as retext-english splits them ("don't", "follow-up"). */
  readonly joined: readonly string[]
  readonly joinedTags: Uint8Array
  /** Whether a main clause is imperative, as the treebank's README defines it. */
  readonly imperative: boolean
}

interface Token {
  readonly form: string
  readonly upos: string
  readonly xpos: string
  readonly features: string
  readonly head: number
  readonly relation: string
  readonly glued: boolean
}

export function readTreebank(path: string): GoldSentence[] {
  const blocks = gunzipSync(readFileSync(path)).toString('utf8').split('\n\n')
  return blocks.filter(block => block.trim() !== '').map(readSentence)
}

function readSentence(block: string): GoldSentence {
  const lines = block.split('\n')
  const rows = lines.filter(line => /^\d/.test(line)).map(line => line.split('\t'))
  const tokens = rows.filter(([id = '']) => /^\d+$/.test(id)).map(readToken)
  const main = mainImperatives(tokens)
  const tags = Uint8Array.from(tokens, (token, index) => tagOf(token, index, tokens, main))
  const ranges = rows.filter(([id = '']) => /^\d+-\d+$/.test(id))
  const groups = joinHyphens(tokens, contractions(tokens, ranges))
  return {
    id: lines.find(line => line.startsWith('# sent_id = '))?.slice(12) ?? '',
    words: tokens.map(token => token.form),
    tags,
    joined: groups.map(group => group.form),
    joinedTags: Uint8Array.from(groups, group => tags[group.tagFrom] ?? Tag.other),
    imperative: main.size > 0,
  }
}

function readToken(row: readonly string[]): Token {
  const [, form = '', , upos = 'X', xpos = '', features = '', head = '0', relation = '', , misc = ''] = row
  return { form, upos, xpos, features, head: Number(head), relation, glued: misc.includes('SpaceAfter=No') }
}

/** Indices of the tokens that carry the mood of an imperative main clause (the verb or its auxiliary). */
function mainImperatives(tokens: readonly Token[]): Set<number> {
  const found = new Set<number>()
  tokens.forEach((token, index) => {
    if (!token.features.includes('Mood=Imp')) return
    const supports = /^(aux|cop)/.test(token.relation)
    if (reachesRoot(tokens, supports ? token.head - 1 : index)) found.add(index)
  })
  return found
}

function reachesRoot(tokens: readonly Token[], from: number): boolean {
  let at = from
  for (let steps = 0; steps < tokens.length; steps += 1) {
    const token = tokens[at]
    if (token === undefined) return false
    if (token.relation === 'root') return true
    if (!/^(conj|parataxis)/.test(token.relation)) return false
    at = token.head - 1
  }
  return false
}

function tagOf(token: Token, index: number, tokens: readonly Token[], main: ReadonlySet<number>): number {
  switch (token.upos) {
    case 'VERB':
      return main.has(index) ? Tag.verbImperative : verbTag(token, index, tokens)
    case 'AUX':
      return main.has(index) ? Tag.auxiliaryImperative : auxiliaryTag(token)
    case 'NOUN':
      return token.features.includes('Number=Plur') ? Tag.nounPlural : Tag.nounSingular
    case 'PRON':
      return /^(nsubj|expl)/.test(token.relation) && !token.features.includes('Poss')
        ? Tag.pronounSubject
        : Tag.pronoun
    case 'PART':
      return token.xpos === 'TO' ? Tag.particleTo : Tag.particle
    default:
      return plainTags[token.upos] ?? Tag.other
  }
}

const plainTags: Readonly<Record<string, number>> = {
  ADJ: Tag.adjective,
  ADP: Tag.adposition,
  ADV: Tag.adverb,
  CCONJ: Tag.coordinator,
  DET: Tag.determiner,
  INTJ: Tag.interjection,
  NUM: Tag.number,
  PROPN: Tag.properNoun,
  PUNCT: Tag.punctuation,
  SCONJ: Tag.subordinator,
  SYM: Tag.symbol,
}

function verbTag(token: Token, index: number, tokens: readonly Token[]): number {
  if (token.features.includes('VerbForm=Part') && token.xpos === 'VBN') {
    const passive =
      token.features.includes('Voice=Pass') ||
      tokens.some(other => other.head === index + 1 && /^(nsubj|aux):pass/.test(other.relation))
    return passive ? Tag.verbPassive : Tag.verbParticiple
  }
  if (token.features.includes('VerbForm=Part') || token.features.includes('VerbForm=Ger'))
    return Tag.verbGerund
  if (token.features.includes('VerbForm=Inf') || token.features.includes('Mood=Imp')) return Tag.verbBase
  if (token.features.includes('Tense=Past')) return Tag.verbPast
  if (token.features.includes('Person=3') && token.features.includes('Number=Sing')) return Tag.verbPresent3
  return token.xpos === 'VB' ? Tag.verbBase : Tag.verbPresent
}

function auxiliaryTag(token: Token): number {
  if (token.xpos === 'MD') return Tag.auxiliaryModal
  if (token.xpos === 'VBG') return Tag.auxiliaryGerund
  if (token.xpos === 'VBN') return Tag.auxiliaryParticiple
  if (token.xpos === 'VB') return Tag.auxiliaryBase
  return token.features.includes('Tense=Past') ? Tag.auxiliaryPast : Tag.auxiliaryPresent
}

interface Group {
  readonly form: string
  readonly from: number
  readonly to: number
  readonly tagFrom: number
}

/** Contractions are whole words, tagged as their first part. */
function contractions(tokens: readonly Token[], ranges: readonly (readonly string[])[]): Group[] {
  const groups: Group[] = []
  const spans = new Map(ranges.map(([id = '', form = '']) => [Number(id.split('-')[0]) - 1, { id, form }]))
  for (let from = 0; from < tokens.length; ) {
    const span = spans.get(from)
    const to = span === undefined ? from + 1 : Number(span.id.split('-')[1])
    groups.push({ form: span?.form ?? tokens[from]?.form ?? '', from, to, tagFrom: from })
    from = to
  }
  return groups
}

/** "follow - up" without spaces is one word, tagged as the part that the others hang on. */
function joinHyphens(tokens: readonly Token[], groups: readonly Group[]): Group[] {
  const joined: Group[] = []
  for (let at = 0; at < groups.length; at += 1) {
    let group = groups[at]
    if (group === undefined) break
    for (;;) {
      const hyphen = groups[at + 1]
      const next = groups[at + 2]
      const glued =
        tokens[group.to - 1]?.glued === true && hyphen?.form === '-' && tokens[hyphen.from]?.glued === true
      if (!glued || next === undefined || !/^\w/.test(next.form) || !/\w$/.test(group.form)) break
      const from: number = group.from
      group = {
        form: `${group.form}-${next.form}`,
        from,
        to: next.to,
        tagFrom: headOf(tokens, from, next.to),
      }
      at += 2
    }
    joined.push(group)
  }
  return joined
}

function headOf(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from; index < to; index += 1) {
    const head = (tokens[index]?.head ?? 0) - 1
    if ((head < from || head >= to) && tokens[index]?.upos !== 'PUNCT') return index
  }
  return from
}
