/**
 * The independent check's own idea of officialese: what may be said in other words, and which words a roundabout duty
 * may lose. Written apart from the engine's list.
 */

const phrases: readonly (readonly [RegExp, string])[] = [
  [/\bprior to\b|\bin advance of\b/gi, 'before'],
  [/\bsubsequent to\b/gi, 'after'],
  [/\bin the event that\b/gi, 'if'],
  [/\buntil such time as\b/gi, 'until'],
  [/\b(?:due|owing) to the fact that\b/gi, 'because'],
  [/\bon a (\w+ly) basis\b/gi, '$1'],
  [/\bon a regular basis\b/gi, 'regularly'],
  [/\butili[sz](e|ing)\b/gi, 'us$1'],
  [/\b(?:(?:no|not) later than|latest by|on or before)\b/gi, 'by'],
  [/\bwith effect from\b/gi, 'from'],
  [/\bwith immediate effect\b/gi, 'immediately'],
  [/\beach and every\b/gi, 'every'],
  [/\bany and all\b/gi, 'all'],
  [/\bat your earliest convenience\b/gi, 'as soon as you can'],
  [/\bin a timely manner\b/gi, 'on time'],
  [/\ba minimum of\b/gi, 'at least'],
  [/\bmake use of\b/gi, 'use'],
  [/\b(?:make a|take) note of\b/gi, 'note'],
  [/\bprovide confirmation(?: of)?\b/gi, 'confirm'],
  [/\b(?:carry out|conduct|perform|undertake) an? (?:full |thorough )?inspection of\b/gi, 'inspect'],
  [/\b(?:carry out|conduct|perform|undertake) an? assessment of\b/gi, 'assess'],
  [/\b(?:carry out|conduct|perform|undertake) an? (\w+) of\b/gi, '$1'],
]

const capital = (text: string): boolean => /^\p{Lu}/u.test(text)

/** Both texts of a rewrite go through it, so that only officialese may differ. */
export function inPlainWords(text: string): string {
  let plain = text
  for (const [pattern, words] of phrases)
    plain = plain.replace(pattern, (match, kept: unknown) => {
      const said = words.replace('$1', typeof kept === 'string' ? kept : '')
      return capital(match) ? said.charAt(0).toUpperCase() + said.slice(1) : said
    })
  return plain
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’:.,%/-]*|[£$€;?!]/gu) ?? []).map(word =>
    word.replace(/[.,:]+$/, ''),
  )

const verbs: Readonly<Record<string, string>> = {
  adherence: 'adhere',
  attendance: 'attend',
  completion: 'complete',
  compliance: 'comply',
  participation: 'participate',
  registration: 'register',
  submission: 'submit',
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.join(' ') === b.join(' ')

/** "Completion of the survey is mandatory for all staff by Friday": whom it binds may end before the time does. */
function namesWhom(before: string, told: readonly string[]): boolean {
  const [, noun = '', link = '', object = '', behind = ''] =
    /^(\w+)(?: (of|at|in|with|to|for) (.+?))? is (?:now )?\w+ for (.+)$/.exec(before) ?? []
  const verb = verbs[noun.toLowerCase()]
  const words = wordsOf(behind)
  if (!verb || words.length === 0) return false
  return words.some((_, i) =>
    [[], [link]].some(kept =>
      same(
        [...words.slice(0, i + 1), 'must', verb, ...kept, ...wordsOf(object), ...words.slice(i + 1)],
        told,
      ),
    ),
  )
}

/** Each way of saying a duty round about, and the words that are left of it. */
const ways: readonly ((before: string, told: readonly string[]) => boolean)[] = [
  (before, told) => {
    const [, whom = '', does = ''] = /^It is (?:now )?\w+ for (.+?) to (.+)$/.exec(before) ?? []
    return whom !== '' && same([...wordsOf(whom), 'must', ...wordsOf(does)], told)
  },
  (before, told) => {
    const body = /^It is (?:now )?(?:mandatory|compulsory|obligatory|imperative|required) that (.+)$/.exec(
      before,
    )?.[1]
    const at = told.indexOf('must')
    return body !== undefined && at > 0 && same(wordsOf(body), [...told.slice(0, at), ...told.slice(at + 1)])
  },
  namesWhom,
  (before, told) => {
    const [, noun = '', whom = '', more = ''] =
      /^(\w+) (?:of|by) (.+?) is (?:now )?\w+(.*)$/.exec(before) ?? []
    const verb = verbs[noun.toLowerCase()]
    return verb !== undefined && same([...wordsOf(whom), 'must', verb, ...wordsOf(more)], told)
  },
  ...(
    [
      [/ (must|should) (?:ensure|make sure) (?:that )?(?:they|you) /, ' $1 '],
      [/^You are (?:\w+ )?(?:asked|requested) to (?:kindly |please )?/, 'Please '],
      [/^You are (?:\w+ )?(?:asked|requested) not to /, 'Please do not '],
      [
        /^(?:I|We)(?:['’]d| would| kindly| hereby)?(?: like to)? (?:ask|request) (?:that you|you to)(?: kindly| please)? /,
        'Please ',
      ],
      [
        /^(?:I|We)(?:['’]d| would| kindly| hereby)?(?: like to)? (?:ask|request) you not to /,
        'Please do not ',
      ],
    ] as const
  ).map(
    ([pattern, words]) =>
      (before: string, told: readonly string[]): boolean =>
        pattern.test(before) && same(wordsOf(before.replace(pattern, words)), told),
  ),
]

/** True where `after` is the duty of `before` without its roundabout words. */
export const isRoundabout = (before: string, after: string): boolean =>
  ways.some(says => says(before, wordsOf(after)))
