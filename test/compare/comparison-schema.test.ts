/** The JSON of a comparison, held against its schema. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { compareDrafts } from '../../src/compare/index.ts'
import { newReader } from '../engine/reader.ts'
import { pairs } from './pairs.ts'

const reader = newReader()
const versionOf = (text: string) => ({ text, report: reader.read(text) })

describe('comparison.schema.json', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../docs/comparison.schema.json', import.meta.url), 'utf8'),
  )
  const validate = new Ajv2020({ strict: true }).compile(schema)
  const isValid = (value: unknown): boolean => validate(value)

  it('describes what is printed of every pair', () => {
    for (const { name, before, after } of pairs) {
      const comparison = compareDrafts(versionOf(before), versionOf(after))
      const printed = JSON.parse(JSON.stringify({ version: 1, before: 'a', after: 'b', comparison }))
      assert.ok(isValid(printed), `${name}: ${JSON.stringify(validate.errors)}`)
      assert.ok(!isValid({ ...printed, extra: 1 }))
      assert.ok(!isValid({ ...printed, comparison: { ...comparison, pieces: [{ kind: 'other' }] } }))
    }
  })
})
