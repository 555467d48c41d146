/**
 * A second opinion on rewrites, written apart from the lock and with other means: plain multisets over plain
 * patterns. `said` is all that the draft, its front matter and the settings say.
 */

import type { Rewrite } from '../../../src/engine/report.ts'
import { inPlainWords, isRoundabout } from './officialese.ts'

const bag = (text: string, pattern: RegExp): string[] =>
  [...text.replace(/’/g, "'").matchAll(pattern)].map(match => match[0].toLowerCase()).sort()

const spread = (text: string): string =>
  text
    .replace(/’/g, "'")
    .replace(/\b(do|does|did|is|are|was|were|must|should|would|could|has|have|need)n't\b/gi, '$1 not')
    .replace(/\bwon't\b/gi, 'will not')
    .replace(/\bcan't\b|\bcannot\b/gi, 'can not')

const emptied = (text: string): string => text.replace(/\[\[[^\]]*\]\]/g, ' ')

const checks: Readonly<Record<string, RegExp>> = {
  number: /\d(?:[\d.,:/]*\d)?%?/g,
  money: /[£$€]/g,
  negation: /\b(?:not|no|never|none|nobody|nothing|without|neither|nor|unless|except|only)\b/gi,
  quantifier: /\b(?:all|each|every|any|both|most|some|least|everyone|anyone|everybody)\b/gi,
  condition: /\b(?:if|when|until|before|after|once|while|whenever)\b/gi,
  possessive: /\b(?:your|our|my|their|his|her|its|us|them)\b/gi,
  link: /\]\([^)]*\)|https?:\S+|`[^`]*`/g,
}

/** A number, a share or a time with what ties it to its sentence. */
const tied =
  /\b(?:from|to|by|at|on|in|within|until|before|after|between|and|or|of|for|than|over|under) [£$€]?\d(?:[\d.,:/]*\d)?%?/gi

/** Words that may go: they only carry a duty that is said in another word, press, or point. */
const lighter = new Set(
  'must shall will should ought have has need needs to are is be been being required expected asked requested obliged mandated mandatory compulsory obligatory it that please kindly i we expect want simply of asap soon shortly as possible immediately urgently now someone somebody the a at once right away in not'.split(
    ' ',
  ),
)

/** Each wording of a duty by how strongly it obliges. */
const strengths: readonly RegExp[] = [
  /\b(?:may|might|can|could)\b/gi,
  /\b(?:should|ought to|expect(?:s|ed)?|(?:asked|requested) to|asks|asking)\b/gi,
  /\b(?:will|(?:have|has|needs?) to|need you to)\b/gi,
  /\b(?:must|shall|requires?d?|mandatory|compulsory)\b/gi,
]

const modals =
  /\b(?:must|shall|should|will|may|might|can|could|have to|has to|(?:we |I )?needs? (?:you )?to|requires?d?|expect(?:ed|s)?|mandatory|compulsory)\b/gi
const capitals = /(?<=[\p{Ll},;] )\p{Lu}\p{L}+/gu
const glue = new Set(
  "i i'm i’m we we're am is are asking you to so that because the reason purpose why of must please who requires expects asks for help instead by in order".split(
    ' ',
  ),
)

/** Nouns of duties and what they oblige to. */
const verbs: Readonly<Record<string, string>> = {
  adherence: 'adhere',
  attendance: 'attend',
  completion: 'complete',
  compliance: 'comply',
  participation: 'participate',
  registration: 'register',
  submission: 'submit',
}

const wordsOf = (text: string): string[] => bag(spread(text), /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)

function surplus(after: readonly string[], before: readonly string[]): string[] {
  const left = [...before]
  return after.filter(word => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** What was added and is no word of the draft's own clause must be glue. */
function strangers(before: string, after: string): string[] {
  const added = surplus(wordsOf(emptied(after)), wordsOf(before))
  const acts = new Set(wordsOf(before).flatMap(word => verbs[word] ?? []))
  return added.filter(word => !glue.has(word) && !acts.has(word))
}

/** Formulas that may go where a rewrite says that it removes. */
const formulas =
  /\b(?:Needless to say|Of course|Obviously|Clearly|Frankly), |^(?:(?:Please|Kindly) (?:note|be \w+) that|(?:We|I) \w+(?: like)? to (?:remind|inform) \w+(?: \w+)? that|This is to \w+ you that|You are (?:hereby )?\w+ that) |(?<=^(?:Please|Kindly) )(?:ensure|make sure|be sure) (?:that )?you |(?<= )simply |\b(?:absolutely|strictly|totally) (?=(?:banned|compulsory|essential|forbidden|imperative|mandatory|must|necessary|no|not|prohibited|required)\b)| in advance\b| for your (?:\w+ )?(?:co-?operation|compliance|attention(?: to this)?)\b|\b(?:\w+, ){2,}(?:and )?\w+ and \w+\b/gi

/** A choice between what the sentence names: taken back before the rest is compared. */
function ungranted(before: string, after: string): string {
  const group = /^(?:All|Every|Each) \w+ (?=must|have to|need to|should|will)/.exec(before)?.[0]
  const own = group ? after.replace(/^All of us, \[\[who: [^\]]*\]\], /, group) : after
  return before.split(/\bor\b/).length === 2 ? own.replace(/, as (?:you|they) choose\.$/, '.') : own
}

/** "No exceptions." behind a sentence that speaks of all, or at its end. */
const unpressed = (text: string): string =>
  /\b(?:all|any|each|every\w*|nobody|never|no one)\b/i.test(text)
    ? text
        .replace(/(?<=[.!]) (?:There \w+(?: be)? )?no exceptions[.!]+$/i, '')
        .replace(/, (?:with )?no exceptions(?=[.!]+$)/i, '')
    : text

/** Capitals that only raise the voice. */
const hush = (text: string): string =>
  text.replace(/\b(?:ALL|ALWAYS|ANY|BEFORE|EVERY|MUST|NEVER|NO|NOT|ONLY|WILL)\b/g, word => word.toLowerCase())

/** "X must be signed by Y." and "Y must sign X." say the same: told in the order and the form of the second. */
function activated(before: string, after: string): string {
  const [, what, modal, verb, rest] = /^(.+?) (must|should|will|shall) be (\w+) by (.+)\.$/.exec(before) ?? []
  if (!what || !verb || !rest) return before
  const [actor, base] = after.split(new RegExp(` ${modal} (\\w+) `))
  const small = (words: string): string => words.toLowerCase()
  if (!actor || !base || !small(rest).startsWith(small(actor)) || !turnsInto(base, verb)) return before
  const told = `${actor} ${modal} ${base} ${what}${rest.slice(actor.length)}.`
  return small(told) === small(after) ? after : before
}

const odd: Readonly<Record<string, string>> = {
  take: 'taken',
  hold: 'held',
  keep: 'kept',
  send: 'sent',
  do: 'done',
}

/** "approve" and "approved", "carry" and "carried", "submit" and "submitted" */
const turnsInto = (base: string, participle: string): boolean =>
  odd[base] === participle ||
  [`${base}ed`, `${base}d`, `${base}${base.at(-1)}ed`, base.replace(/y$/, 'ied'), base].includes(participle)

/** A whole sentence of the draft, said once more before the old words: they must follow it untouched. */
function withoutRepeated(before: string, after: string, said: string): string {
  const front = after.endsWith(before) ? after.slice(0, after.length - before.length).trim() : ''
  return front !== '' && said.includes(front) ? before : after
}

/** A whole sentence may go only where it asks nothing of the reader and names nothing. */
const emptyQuestion = (text: string): boolean =>
  /^[^.!]*\?\s*$/.test(text) &&
  !/\d|\b(?:must|should|will|can|may|not|no|all|every|if|you|your)\b/i.test(text)

/** Numbers, negations and their like, and what ties them: the same before and after. */
function countedFaults(before: string, own: string): string[] {
  return [...Object.entries(checks), ['tie', tied] as const].flatMap(([name, pattern]) => {
    const was = bag(spread(emptied(before)), pattern)
    const is = bag(spread(emptied(own)), pattern)
    return was.join('|') === is.join('|') ? [] : [`${name}: ${was} → ${is}`]
  })
}

function wordFaults(before: string, own: string): string[] {
  const names = surplus(bag(before.replace(/\bASAP\b/g, ''), capitals), bag(own, /\p{Lu}\p{L}+/gu))
  const gone = surplus(
    wordsOf(emptied(before.replace(/ in due course\b/g, ''))),
    wordsOf(emptied(own)),
  ).filter(
    word =>
      !lighter.has(word) &&
      !wordsOf(own).includes(verbs[word] ?? '') &&
      !/^(?:we['’]re|this|doing)$/.test(word),
  )
  const strange = strangers(before, own)
  return [
    ...(names.length > 0 ? [`name: ${names}`] : []),
    ...(gone.length > 0 ? [`dropped: ${gone}`] : []),
    ...(strange.length > 0 ? [`invented: ${strange}`] : []),
  ]
}

const isDuty = /\b(?:must|shall)\b/i

function forceFaults(before: string, own: string, softens: boolean): string[] {
  if (softens) return isDuty.test(emptied(own)) && !isDuty.test(before) ? ['force: hardened'] : []
  const strength = (words: string): string =>
    [...strengths, modals]
      .map(pattern => bag(spread(emptied(words)).replace(/\bMay\b/g, ''), pattern).length)
      .join(' ')
  return strength(before) === strength(own) ? [] : [`force: ${strength(before)} → ${strength(own)}`]
}

/** @returns what is wrong with the rewrite; empty where nothing is */
export function faultsOf(text: string, rewrite: Rewrite, said: string): string[] {
  const whole = text.slice(rewrite.start, rewrite.end)
  if (rewrite.text === '') return rewrite.force === 'removes' && emptyQuestion(whole) ? [] : [`cut: ${whole}`]
  if (rewrite.strategy === 'name-the-obligation' && isRoundabout(whole, rewrite.text)) return []
  const inWords = rewrite.strategy === 'plain-must' ? inPlainWords(whole) : whole
  const plain = rewrite.strategy === 'name-the-agent' ? activated(inWords, rewrite.text) : inWords
  const before =
    rewrite.force === 'removes'
      ? hush(whole.replace(formulas, ''))
      : rewrite.strategy === 'date-not-pressure'
        ? unpressed(plain)
        : plain
  const spoken = rewrite.strategy === 'plain-must' ? inPlainWords(rewrite.text) : rewrite.text
  const told = rewrite.force === 'removes' ? hush(spoken) : spoken
  const granted = rewrite.force === 'softens' ? ungranted(whole, told) : told
  const own = lifted(before, withoutRepeated(whole, granted, said), said)
  const softens = rewrite.force === 'softens'
  return [
    ...countedFaults(before, own),
    ...wordFaults(before, own),
    ...forceFaults(before, own, softens),
    ...(softens === rewrite.title.startsWith('Softens: ') ? [] : [`title: ${rewrite.title}`]),
  ]
}

const squeeze = (text: string): string => text.toLowerCase().replace(/[*_]/g, '').replace(/\s+/g, ' ').trim()

/** Words of a wish, which go where the wish is told as what is so. */
const wishing = new Set('we want wants would like to aim our goal is that be us'.split(' '))

/** "get" and "gets", "carry" and "carries" */
const turns = (verb: string, turned: string): boolean =>
  /^[a-z]{2,}$/.test(verb) && turned.startsWith(verb.slice(0, -1))

const opensClause = /(?:^|[^\p{L}\d\s]|\b(?:because|that|to|so|and|but|for|is|purpose:)) ?$/iu

/** True where the draft says the clause: word for word, with its time at the other end, or as a wish. */
function isSaid(clause: string, said: string): boolean {
  const words = squeeze(clause)
  if (words === '') return false
  const plain = said.replace(/[*_]/g, '').replace(/\s+/g, ' ')
  const at = plain.toLowerCase().indexOf(words)
  // It begins a sentence there, or stands behind a word that opens a clause: else it has lost its first word.
  if (at >= 0 && (/\p{Lu}|\d/u.test(plain.charAt(at)) || opensClause.test(plain.slice(0, at)))) return true
  const own = wordsOf(words)
  return said.split(/(?<=[.!?])\s+|\n+/).some(sentence => {
    const theirs = wordsOf(sentence)
    const gone = surplus(theirs, own)
    const came = surplus(own, theirs)
    return gone.length === 0
      ? came.length === 0
      : gone.every(word => wishing.has(word) || came.some(verb => turns(word, verb))) &&
          came.length <= 2 &&
          own.length - came.length >= 3
  })
}

/** The new text without the clause that was lifted from elsewhere: what stands behind or before the old words. */
function lifted(before: string, after: string, said: string): string {
  const behind =
    /(?:, because|because|so that|The reason:|The purpose: to|The purpose:) ([^[]+?)(?=[.?!*_]*$)/i.exec(
      after,
    )?.[1]
  const joint = /^([^[]+?)(?:, so |\. That is why,? )/.exec(after)
  if (joint?.[1] && !squeeze(before).includes(squeeze(joint[1])) && isSaid(joint[1], said))
    return after.slice(joint[0].length)
  const front = /^(?:Because|In order to|So that) ([^[]+), /.exec(after)?.[1] ?? ''
  const fronts = front
    .split(', ')
    .map((_, i, parts) => parts.slice(0, i + 1).join(', '))
    .reverse()
  for (const clause of [behind ?? '', ...fronts])
    if (!squeeze(before).includes(squeeze(clause)) && isSaid(clause, said)) return after.replace(clause, '')
  return after
}
