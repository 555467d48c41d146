/**
 * Drafts judged by two fixture rules, so that the rewrites' tests say what a rewrite makes of a finding and not
 * which sentences the shipped rules find.
 */

import { createDetector } from '../../../src/engine/detect.ts'
import type { Sentence } from '../../../src/engine/draft.ts'
import { buildReport, type Judged } from '../../../src/engine/reading/build-report.ts'
import type { Rewrite } from '../../../src/engine/report.ts'
import { rewritesFor } from '../../../src/engine/rewrites/rewrites-for.ts'
import { type SentenceRule, type Side, sentenceRule } from '../../../src/engine/rule.ts'
import { parse } from '../reader.ts'
import { rulesOnly } from '../rules-only.ts'

const textOf = ({ tokens }: Sentence): string => tokens.map(({ text }) => text).join(' ')

function fixture(id: string, side: Side, matches: (text: string) => boolean): SentenceRule {
  return sentenceRule({
    id,
    side,
    title: id,
    detects: id,
    matters: id,
    source: 'fixture',
    weight: 2,
    message: '%s',
    examples: { positive: [{ draft: id }], nearMisses: [{ draft: id, because: id }] },
    *check(sentence) {
      if (!matches(textOf(sentence))) return
      // The clause that asks, as the shipped rules mark it.
      const asks = sentence.clauses.find(({ mood, modal }) => mood === 'imperative' || modal)
      const clause = asks ?? sentence.clauses[0]
      yield clause
        ? { first: clause.groupFirst, last: clause.verb }
        : { first: 0, last: sentence.tokens.length - 1 }
    },
  })
}

export interface Case {
  readonly rule: string
  readonly draft: string
  /** Words of the sentence that asks; its beginning unless said otherwise. */
  readonly ask?: RegExp
  /** Words of the sentences that give a reason. */
  readonly reason?: RegExp
  readonly purpose?: string
  readonly profile?: string
}

export function judge({ rule, draft, ask, reason, purpose, profile = 'general' }: Case): Judged {
  const rules = [
    fixture(rule, 'directing', text => ask?.test(text) ?? !(reason?.test(text) ?? false)),
    fixture('purpose-rationale', 'influencing', text => reason?.test(text) ?? false),
  ]
  return buildReport(parse(draft), createDetector(rules), rulesOnly, {
    profile,
    profileFrom: 'option',
    purpose,
  })
}

export function rewritesOf(given: Case): readonly Rewrite[] {
  const judged = judge(given)
  const finding = judged.report.findings.find(({ rule }) => rule === given.rule)
  return finding ? rewritesFor(judged, finding) : []
}

export const applied = (draft: string, { start, end, text }: Rewrite): string =>
  draft.slice(0, start) + text + draft.slice(end)
