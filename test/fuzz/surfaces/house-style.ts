/** House style files: reading, completing and explaining any text; reading drafts by whatever came of it. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { completionsAt, explanationAt } from '../../../src/config/house-style/complete.ts'
import { readHouseStyle } from '../../../src/config/house-style/read.ts'
import { houseSchema } from '../../../src/config/house-style/schema.ts'
import { checkReport } from '../../engine/check-report.ts'
import { newReader } from '../../engine/reader.ts'
import { mutated } from '../mutations.ts'
import { anyUnits, type Surface, soup, surface } from './surface.ts'

const starter = readFileSync('media/house-style.yaml', 'utf8')
/** The starter with all of its comments taken away: every key, with an example that holds. */
const full = starter.replace(/^# ?(?=[a-zA-Z]+:| {2})/gm, '')

const yaml = soup(
  [
    ...['\n', '\n  ', '\n    ', '- ', ': ', ', ', '[', ']', '{', '}', '"', "'", '#', '|', '>', '? ', '---\n'],
    ...[
      '&a ',
      '*a',
      '<<: *a',
      '!!js/function ',
      '!!binary ',
      '!x ',
      '%TAG',
      '\t',
      '\r\n',
      '\uD800',
      '😀',
      '\u202e',
    ],
    ...Object.keys(houseSchema.properties ?? {}),
    ...[
      'id',
      'words',
      'message',
      'say',
      'except',
      'finds',
      'nearMisses',
      'extends',
      'range',
      '__proto__',
      'x',
    ],
    ...[
      '0.5',
      'true',
      'null',
      '1e9',
      '2026-11-24',
      'use',
      'must',
      'policy-compliance',
      'house/x',
      'off',
      '**',
    ],
  ],
  40,
)

const file = fc.oneof(mutated([full, starter]), yaml, anyUnits)

const reader = newReader()
const draft = 'Utilize the war room by Friday. You must circle back, because every customer waits.\n'

/** A reader makes a house ready once; that costs more than all the rest. */
const readEvery = 64

function checkProblems(text: string, { problems }: ReturnType<typeof readHouseStyle>): void {
  for (const { start, end, line, column, message } of problems) {
    assert.ok(0 <= start && start <= end && end <= text.length, `${start}-${end} of ${text.length}`)
    assert.ok(line >= 1 && column >= 1 && message.length > 0)
  }
}

let seen = 0

export const houseSurfaces: readonly Surface[] = [
  surface('house-style', fc.tuple(file, fc.double({ min: 0, max: 1, noNaN: true })), ([source, where]) => {
    const result = readHouseStyle(source)
    checkProblems(source, result)
    const at = Math.floor(where * source.length)
    for (const { start, end, insert } of completionsAt(source, at))
      assert.ok(0 <= start && start <= at && at <= end && end <= source.length && insert.length > 0)
    const explained = explanationAt(source, at)
    assert.ok(!explained || (explained.start < explained.end && explained.words.length > 0))
    assert.equal(Object.getOwnPropertyDescriptor(Object.prototype, 'say'), undefined)
    seen += 1
    if (seen % readEvery === 0) checkReport(draft, reader.read(draft, { house: result.config.house }))
  }),
]
