import { isHouseRule } from '../house/house-style.ts'
import { houseRewrites } from '../house/rewrites.ts'
import type { Judged } from '../reading/build-report.ts'
import type { ReportFinding, Rewrite } from '../report.ts'
import { type Ask, askOf, isUnfit } from './ask.ts'
import type { Candidate } from './candidate.ts'
import { draftWhy } from './draft-why.ts'
import { applyEdits } from './edit.ts'
import { refusalOf } from './lock.ts'
import { isStatement } from './request.ts'
import { strategiesFor } from './strategies-for.ts'
import { menuTitle } from './title.ts'
import { asksWhy, isOnlyPlace, placesFor, saysOwnReason, wantsReason } from './wants-place.ts'

/** More than these the menu does not hold at a glance. */
const most = 3

function toRewrite(ask: Ask, candidate: Candidate): Rewrite | undefined {
  const { text } = ask.judged.draft
  const { start, end } = candidate.span ?? ask
  const after = applyEdits(text, start, end, candidate.edits)
  const before = text.slice(start, end)
  const { force, borrowed = [], sources = [], bound = false } = candidate
  if (
    after === before ||
    refusalOf({ before, after, force, locked: ask.evidence.locked, borrowed, sources, bound })
  )
    return undefined
  return { title: menuTitle(candidate.title), strategy: candidate.strategy, force, start, end, text: after }
}

/** Open places stand on marks, and where only the writer can mend what is vague. */
const isMarkedHere = ({ marked, rule }: Ask): boolean => marked || /^vague-/.test(rule)
const placeholdersIn = ({ edits }: Candidate): boolean => edits.some(({ text }) => text.includes('[['))

/** What the strategies offer, the best first, without the open places that nobody needs. */
function* candidatesOf(ask: Ask): Iterable<Candidate> {
  let places = placesFor(ask)
  for (const strategy of strategiesFor(ask))
    for (const candidate of strategy(ask)) {
      if (isOnlyPlace(candidate)) {
        if (places === 0 || (asksWhy(candidate) && !wantsReason(ask))) continue
        places--
      }
      if (!isMarkedHere(ask) && placeholdersIn(candidate)) continue
      yield candidate
      // Beside a reason that the draft gives itself a place for one would ask again.
      if (saysOwnReason(candidate)) places = 0
    }
}

/** "Residents wait nine weeks.", told where the draft tells why: a fact, whatever rule hears an order in it. */
const isToldAsWhy = ({ judged, placed, clause, ofDraft, rule, tokens }: Ask): boolean =>
  !ofDraft &&
  ((clause?.mood === 'declarative' &&
    !clause.modal &&
    judged.draft.sentences[draftWhy(judged)[0] ?? -1]?.block === placed.block) ||
    // "They tell their story twice."
    (rule === 'imperative-bald' && /^(?:they|he|she|it)$/.test(tokens[0]?.lower ?? '')))

function askFor(judged: Judged, finding: ReportFinding): Ask | undefined {
  const ask = askOf(judged, finding)
  return !ask || isUnfit(ask) || isToldAsWhy(ask) || isStatement(ask) ? undefined : ask
}

const openers = new WeakMap<Judged, { readonly first: ReportFinding | undefined }>()

/** The first mark whose sentence could ask for the reason: there, and nowhere else in the draft, it does. */
function opener(judged: Judged): ReportFinding | undefined {
  const known = openers.get(judged)
  if (known) return known.first
  const first = judged.report.findings.find(finding => {
    const ask = finding.visible && !isHouseRule(finding.rule) ? askFor(judged, finding) : undefined
    return ask !== undefined && [...candidatesOf(ask)].some(asksWhy)
  })
  openers.set(judged, { first })
  return first
}

/** At most three rewrites of a finding, the best first; each has passed the lock. */
export function rewritesFor(judged: Judged, finding: ReportFinding): readonly Rewrite[] {
  if (isHouseRule(finding.rule)) return houseRewrites(judged, finding)
  const found = askFor(judged, finding)
  if (!found) return []
  const ask = { ...found, opens: found.marked && opener(judged) === finding }
  const rewrites: Rewrite[] = []
  for (const candidate of candidatesOf(ask)) {
    const rewrite = toRewrite(ask, candidate)
    if (rewrite && !rewrites.some(({ text }) => text === rewrite.text)) rewrites.push(rewrite)
    if (rewrites.length === most) break
  }
  return rewrites
}
