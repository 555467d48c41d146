/** The batch protocol: one answer a line, in order, whatever the lines are and however the pipe cuts them. */

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { batch } from '../../../src/cli/batch.ts'
import { createCrew } from '../../../src/cli/crew.ts'
import { createHouseFiles } from '../../../src/cli/house-files.ts'
import { readOptions } from '../../../src/cli/options.ts'
import { createReviewer } from '../../../src/cli/reviewer.ts'
import { newReader } from '../../engine/reader.ts'
import { mutated } from '../mutations.ts'
import { type Surface, surface, text } from './surface.ts'

const reader = newReader()
const command = readOptions(['--batch', '--workers', '1'], false)

/** Answers in this thread. */
function crew() {
  assert.ok(command.kind === 'batch')
  const houses = createHouseFiles(undefined, process.cwd(), async () => {})
  return createCrew(createReviewer(reader, command.options, houses), command.options)
}
const here = crew()

const request = fc
  .record(
    {
      id: fc.jsonValue({ maxDepth: 2 }),
      text: fc.oneof({ weight: 3, arbitrary: text }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) }),
      format: fc.constantFrom('markdown', 'text', 'html', 5, null),
      profile: fc.constantFrom('values', 'party', '__proto__', null, []),
      ['__proto__' as string]: fc.constant({ text: 'Go.' }),
    },
    { requiredKeys: [] },
  )
  .map(value => JSON.stringify(value))

const line = fc.oneof(
  { weight: 4, arbitrary: request },
  {
    weight: 2,
    arbitrary: mutated(['{"id": 1, "text": "You must go.", "format": "text"}', '[{"id": {}}]', '"x"']),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', ' ', '{}', 'null', '[]', '{"__proto__":{"text":"Go."}}', '\ufeff{}'),
  },
)

const pipe = fc.record({
  lines: fc.array(line, { maxLength: 4 }),
  end: fc.constantFrom('\n', '\r\n'),
  cuts: fc.array(fc.nat(), { maxLength: 5 }),
})

async function* cutAt(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const places = [...new Set(cuts.map(cut => cut % (bytes.length + 1)))].sort((a, b) => a - b)
  let from = 0
  for (const at of [...places, bytes.length]) {
    yield bytes.subarray(from, at)
    from = at
  }
}

/** As a program at the other end of the pipe sees them: JSON may hold U+2028, and a mutation may hold a line end. */
const written = (bytes: Uint8Array): string[] =>
  new TextDecoder()
    .decode(bytes)
    .split('\n')
    .filter(each => each.trim() !== '')

export const batchSurfaces: readonly Surface[] = [
  surface('batch', pipe, async ({ lines, end, cuts }) => {
    assert.ok(command.kind === 'batch')
    const bytes = new TextEncoder().encode(lines.join(end))
    const answers: string[] = []
    const output = { write: async (part: string) => void answers.push(part) }
    assert.equal(await batch(cutAt(bytes, cuts), output, here, command.options), 0)
    const out = answers.join('').split('\n').filter(Boolean)
    const asked = written(bytes)
    assert.equal(out.length, asked.length)
    for (const [index, answer] of out.entries()) {
      const value: unknown = JSON.parse(answer)
      assert.ok(typeof value === 'object' && value !== null)
      assert.ok(
        ('id' in value && ('report' in value || 'error' in value)) || ('line' in value && 'error' in value),
      )
      if ('id' in value) {
        const question: unknown = JSON.parse(asked[index] ?? '')
        const id = new Map(Object.entries(question ?? {})).get('id') ?? null
        assert.deepEqual(value.id, id)
      }
    }
  }),
]
