/** What is made of a report: panel, page, plain text and comparison hold the draft's words as words. */

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { compareDrafts } from '../../../src/compare/index.ts'
import { draftSections } from '../../../src/view/panel/sections.ts'
import { htmlReport } from '../../../src/view/report/html-report.ts'
import { textReport } from '../../../src/view/text-report.ts'
import { inEnglish } from '../../../src/view/translate.ts'
import { newReader } from '../../engine/reader.ts'
import { type Surface, surface, text } from './surface.ts'

const reader = newReader()

const attack = '<script>x</script><img src=x onerror=x>"\'><svg onload=x>'
const hostile = fc.tuple(text, fc.double({ min: 0, max: 1, noNaN: true })).map(([draft, where]) => {
  const at = Math.floor(where * draft.length)
  return draft.slice(0, at) + attack + draft.slice(at)
})

/** Within tags nothing but attributes of ours; no element that runs, loads or leaves. */
function checkHtml(out: string): void {
  assert.doesNotMatch(
    out,
    /<(?:script|img|iframe|object|embed|form|base|meta http|link)\b(?![^>]*Content-Security-Policy)/i,
  )
  for (const [tag] of out.matchAll(/<[a-z][^>]*>/g)) {
    const bare = tag.replaceAll(/"[^"]*"/g, '""')
    assert.doesNotMatch(bare, / (?:on\w+|src|action|formaction)=/i, tag)
    for (const [, href = ''] of tag.matchAll(/ href="([^"]*)"/g)) assert.match(href, /^#/)
  }
}

export const viewSurfaces: readonly Surface[] = [
  surface('views', hostile, draft => {
    const report = reader.read(draft)
    const kind = { title: 'General', asks: ['why', 'next'] } as const
    const shown = { report, text: draft, kind, name: attack, ruleTitle: (rule: string) => rule, t: inEnglish }
    checkHtml(
      draftSections(shown)
        .map(({ html }) => html)
        .join(''),
    )
    checkHtml(htmlReport([{ name: attack, text: draft, report }]))
    // A terminal acts on control characters.
    for (const line of textReport(report, draft)) assert.doesNotMatch(line, /[\u0000-\u001f\u007f-\u009f]/)
  }),
  surface('compare', fc.tuple(text, text), ([before, after]) => {
    const versions = [before, after].map(draft => ({ text: draft, report: reader.read(draft) }))
    const [old, now] = versions
    assert.ok(old && now)
    const { pieces } = compareDrafts(old, now)
    for (const piece of pieces) {
      assert.ok(piece.before || piece.after)
      for (const [place, { length }] of [[piece.before, before] as const, [piece.after, after] as const])
        if (place) assert.ok(0 <= place.start && place.start <= place.end && place.end <= length)
    }
    assert.ok(compareDrafts(now, now).pieces.every(piece => piece.kind === 'same' && !piece.moved))
  }),
]
