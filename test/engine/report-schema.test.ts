/** The schema that ships describes the reports that come out. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { newReader } from './reader.ts'

interface Schema {
  readonly [keyword: string]: unknown
}

// The file is ours and plain JSON; the checks below go by the keywords it uses.
const schema = JSON.parse(
  readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'),
) as Schema

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const typeNames: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  integer: Number.isInteger,
  number: value => typeof value === 'number',
  string: value => typeof value === 'string',
  boolean: value => typeof value === 'boolean',
}

/** Keywords of JSON Schema that hold no assertion. */
const silent = new Set(['$schema', '$defs', 'title', 'description', 'additionalProperties', 'required'])

/** @returns one line for each thing that is wrong with the value */
function faults(value: unknown, own: Schema, at: string): string[] {
  return Object.entries(own).flatMap(([keyword, wanted]) => {
    const fault = (holds: boolean): string[] => (holds ? [] : [`${at}: ${keyword} ${JSON.stringify(wanted)}`])
    const number = Number(wanted)
    switch (keyword) {
      case '$ref':
        return faults(value, definition(String(wanted)), at)
      case 'type':
        return fault(typeNames[String(wanted)]?.(value) ?? false)
      case 'const':
        return fault(value === wanted)
      case 'enum':
        return fault(Array.isArray(wanted) && wanted.includes(value))
      case 'minimum':
        return fault(Number(value) >= number)
      case 'maximum':
        return fault(Number(value) <= number)
      case 'minItems':
        return fault(Array.isArray(value) && value.length >= number)
      case 'maxItems':
        return fault(Array.isArray(value) && value.length <= number)
      case 'items':
        return (value as unknown[]).flatMap((item, i) => faults(item, wanted as Schema, `${at}[${i}]`))
      case 'prefixItems':
        return (wanted as Schema[]).flatMap((each, i) => faults((value as unknown[])[i], each, `${at}[${i}]`))
      case 'properties':
        return propertyFaults(value, own, at)
      default:
        return silent.has(keyword) ? [] : [`the test does not know the keyword ${keyword}`]
    }
  })
}

function propertyFaults(value: unknown, own: Schema, at: string): string[] {
  if (!isObject(value)) return [`${at}: no object`]
  const properties = own['properties'] as Readonly<Record<string, Schema>>
  const missing = (own['required'] as string[])
    .filter(key => !(key in value))
    .map(key => `${at}.${key}: missing`)
  const wrong = Object.entries(value).flatMap(([key, each]) => {
    const known = properties[key]
    return known ? faults(each, known, `${at}.${key}`) : [`${at}.${key}: not in the schema`]
  })
  return [...missing, ...wrong]
}

const definition = (ref: string): Schema =>
  (schema['$defs'] as Readonly<Record<string, Schema>>)[ref.replace('#/$defs/', '')] ?? { unknown: ref }

const drafts = [
  '',
  'You must file the form by Friday. Please return the badge. Or else.\n\n'.repeat(4),
  '---\nprofile: party\n---\n\nWe do this so that every crew comes home. Thank you. [[why: reason]]',
  'Imagine a hospital where nobody waits. By June, Ana will open the first ward. Together we can. What next?',
]

describe('report.schema.json', () => {
  const reader = newReader()
  for (const text of drafts)
    it(`describes the report of: ${JSON.stringify(text.slice(0, 40))}`, () => {
      const report = reader.read(text)
      const findings = report.findings.map(finding => ({
        ...finding,
        rewrites: reader.rewrites(report, finding),
      }))
      assert.deepEqual(faults(JSON.parse(JSON.stringify({ ...report, findings })), schema, 'report'), [])
    })

  it('refuses what is no report', () => {
    const report = reader.read('Go.')
    assert.notDeepEqual(faults({ ...report, version: 2 }, schema, 'report'), [])
    assert.notDeepEqual(faults({ ...report, extra: 1 }, schema, 'report'), [])
    assert.notDeepEqual(
      faults({ ...report, reading: { ...report.reading, balance: 2 } }, schema, 'report'),
      [],
    )
  })
})
