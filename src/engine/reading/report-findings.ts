/** What was found → findings of the report, quoted from the draft. */

import type { Draft, Sentence } from '../draft.ts'
import type { HouseSeverity, HouseStyle } from '../house/house-style.ts'
import type { ReportFinding, Severity } from '../report.ts'
import type { Steps } from '../steps.ts'
import type { AllFound, Found } from './found.ts'

/** One mark a sentence: the strongest directing finding, the more telling rule where they are level. */
export function strongestOf(found: readonly Found[]): Found | undefined {
  const rank = ({ rule, weight }: Found): number => ('aversive' in rule && rule.aversive ? 10 : 0) + weight
  let best: Found | undefined
  for (const each of found) {
    if (each.rule.scope !== 'sentence' || each.rule.side !== 'directing') continue
    if (!best || rank(each) > rank(best)) best = each
  }
  return best
}

function severityOf(rule: Found['rule'], visible: boolean): Severity {
  if (rule.id === 'leftover-placeholder' || rule.id === 'weakened-obligation') return 'warning'
  return visible && rule.id !== 'imperative-bald' ? 'information' : 'hint'
}

/** Longer quotations than this many words are cut. */
const longestQuoted = 8

/** Where a sentence stands. */
interface Stood {
  readonly sentence: Sentence
  readonly offset: number
  readonly text: string
}

/** The words as the draft has them, line breaks apart. */
function quotedWords({ first, last }: Found, { sentence, offset, text }: Stood): string {
  const from = sentence.tokens[first]
  const to = sentence.tokens[last]
  if (!from || !to) return ''
  const words = text.slice(offset + from.start, offset + to.end).split(/\s+/)
  return words.length > longestQuoted ? `${words.slice(0, longestQuoted - 1).join(' ')} …` : words.join(' ')
}

const messageOf = (found: Found, stood: Stood): string =>
  (found.message ?? found.rule.message).replace(/“%s”|%s/, () => `“${quotedWords(found, stood)}”`)

function toFinding(
  found: Found,
  index: number,
  { sentence, offset, text }: Stood,
  marked: boolean,
  choice: HouseSeverity | undefined,
): ReportFinding | undefined {
  const from = sentence.tokens[found.first]
  const to = sentence.tokens[found.last]
  if (!from || !to) return undefined
  const visible = marked && choice !== 'off'
  found.quoting ??= messageOf(found, { sentence, offset, text })
  return {
    rule: found.rule.id,
    side: found.rule.side,
    start: offset + from.start,
    end: offset + to.end,
    sentence: index,
    message: found.quoting,
    severity: choice && choice !== 'off' && visible ? choice : severityOf(found.rule, visible),
    visible,
  }
}

export interface Findings {
  readonly findings: readonly ReportFinding[]
  /** What each of them came from. */
  readonly found: readonly Found[]
}

/** Sentences whose findings are told in one step. */
const toldAStep = 512

export function* reportFindings(
  { order, text }: Draft,
  { lists, more }: AllFound,
  marked: ReadonlySet<number>,
  isMarked: (found: Found, index: number) => boolean,
  house: HouseStyle | undefined,
): Steps<Findings> {
  const findings: ReportFinding[] = []
  const origins: Found[] = []
  for (let index = 0; index < lists.length; index++) {
    if (index % toldAStep === toldAStep - 1) yield
    const list = lists[index] ?? []
    const sentence = list.length === 0 ? undefined : order.sentences[index]?.sentence
    if (!sentence) continue
    const stood: Stood = { sentence, offset: order.sentenceAt[index] ?? 0, text }
    const mayMark = more[index] === 1 || marked.has(index)
    for (const found of list) {
      const choice = house?.severity.get(found.rule.id)
      const finding = toFinding(found, index, stood, mayMark && isMarked(found, index), choice)
      if (!finding) continue
      findings.push(finding)
      origins.push(found)
    }
  }
  return { findings, found: origins }
}

/** Findings that are quoted in one step. */
const quotedAStep = 512

/** Quotes what is new, so that the findings are quickly told when somebody asks for them. */
export function* quote({ order, text }: Draft, { lists, fresh }: AllFound): Steps<void> {
  for (let k = 0; k < fresh.length; k++) {
    const index = fresh[k] ?? 0
    const sentence = order.sentences[index]?.sentence
    if (!sentence) continue
    const stood: Stood = { sentence, offset: order.sentenceAt[index] ?? 0, text }
    for (const found of lists[index] ?? []) found.quoting ??= messageOf(found, stood)
    if (k % quotedAStep === quotedAStep - 1) yield
  }
}
