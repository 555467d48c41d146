/** A rule's examples are its tests: what it marks, what it leaves alone, and what its neighbours leave alone. */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readMarked } from '../../../scripts/marked.ts'
import type { Detector } from '../../../src/engine/detect.ts'
import { profileOf } from '../../../src/engine/profiles/registry.ts'
import { gatherEvidence } from '../../../src/engine/reading/evidence.ts'
import { notesOf } from '../../../src/engine/reading/notes.ts'
import type { Rule } from '../../../src/engine/rule.ts'
import { rules } from '../../../src/engine/rules/registry.ts'
import { newDetector, parse } from '../reader.ts'
import { rulesOnly } from '../rules-only.ts'
import { alsoDirecting } from './also-directing.ts'

interface Found {
  readonly rule: string
  readonly start: number
  readonly end: number
}

const detector: Detector = newDetector()

/** What the rules alone find: the stance model would hide a rule's mistakes. */
function find(text: string): Found[] {
  const draft = parse(text)
  const sentences = draft.sentences
  const place = (sentence: number, first: number, last: number) => {
    const placed = sentences[sentence]
    const from = placed?.sentence.tokens[first]
    const to = placed?.sentence.tokens[last]
    assert.ok(placed && from && to, `tokens ${first} to ${last} of sentence ${sentence} exist in: ${text}`)
    return { start: placed.offset + from.start, end: placed.offset + to.end }
  }
  const ofSentences = sentences.flatMap(({ sentence }, index) =>
    detector
      .hitsOf(sentence)
      .map(({ rule, first, last }) => ({ rule: rule.id, ...place(index, first, last) })),
  )
  const profile = profileOf(draft.matter.profile ?? 'general')
  const evidence = gatherEvidence(draft, detector, rulesOnly, profile)
  const ofDraft = rules.flatMap(rule =>
    rule.scope === 'draft'
      ? [...rule.checkDraft(draft, notesOf(rule, evidence), profile)].map(hit => ({
          rule: rule.id,
          ...place(hit.sentence, hit.first, hit.last),
        }))
      : [],
  )
  return [...ofSentences, ...ofDraft]
}

const quote = (text: string, found: readonly Found[]): string =>
  found.map(({ rule, start, end }) => `${rule} @ "${text.slice(start, end)}"`).join('; ') || 'nothing'

function checkPositive(rule: Rule, example: string): void {
  const { text, marks } = readMarked(example)
  assert.ok(marks.length > 0, `the example marks something: ${example}`)
  const all = find(text)
  const own = all.filter(found => found.rule === rule.id)
  for (const [start, end] of marks) {
    assert.ok(
      own.some(found => found.start < end && found.end > start),
      `${rule.id} marks "${text.slice(start, end)}" in: ${text}\n  found ${quote(text, all)}`,
    )
  }
}

function checkNearMiss(rule: Rule, example: string, because: string): void {
  const own = find(example).filter(found => found.rule === rule.id)
  assert.equal(quote(example, own), 'nothing', `${rule.id} is silent in: ${example}\n  because ${because}`)
}

const directing: ReadonlySet<string> = new Set(
  rules.filter(rule => rule.side === 'directing' && rule.scope === 'sentence').map(rule => rule.id),
)

for (const rule of rules) {
  describe(rule.id, () => {
    for (const { draft } of rule.examples.positive) it(`marks: ${draft}`, () => checkPositive(rule, draft))
    for (const { draft, because } of rule.examples.nearMisses)
      it(`leaves alone: ${draft}`, () => checkNearMiss(rule, draft, because))
  })
}

// The near misses of other sides may well be orders: "Feedback is mandatory." invites nobody, but it directs.
describe('what is no order to one rule is none to another', () => {
  const used = new Set<string>()
  for (const rule of rules.filter(({ id }) => directing.has(id)))
    for (const { draft } of rule.examples.nearMisses)
      it(`${rule.id}: ${draft}`, () => {
        const allowed = alsoDirecting.filter(entry => entry.draft === draft)
        const others = find(draft).filter(found => {
          if (found.rule === rule.id || !directing.has(found.rule)) return false
          const entry = allowed.find(({ rule: other }) => other === found.rule)
          if (entry) used.add(`${entry.rule} ${entry.draft}`)
          return !entry
        })
        assert.equal(quote(draft, others), 'nothing', draft)
      })
  it('every exception is still needed', () => {
    const stale = alsoDirecting.filter(({ rule, draft }) => !used.has(`${rule} ${draft}`))
    assert.deepEqual(stale, [])
  })
})
