/**
 * Whole memos in two versions, and what a careful reader wrote down as changed: `versions/NAME/` holds both and
 * `expected.txt`, written by hand. A line for each change in the new draft's order, with the words it begins with;
 * indented, what became of its duties.
 */

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { compareDrafts } from '../../src/compare/index.ts'
import { newReader } from '../engine/reader.ts'

const folder = new URL('./versions/', import.meta.url)
const names = readdirSync(folder)
const reader = newReader()

function changesOf(before: string, after: string): string {
  const version = (text: string) => ({ text, report: reader.read(text) })
  return compareDrafts(version(before), version(after))
    .pieces.filter(({ kind, moved }) => kind !== 'same' || moved)
    .flatMap(piece => {
      const words = (piece.after ?? piece.before)?.text.split(' ').slice(0, 3).join(' ')
      const duties = piece.duties.map(
        ({ shift, matter, before: was = '', after: is = '' }) => `  ${shift} ${matter}: ${was} → ${is}`,
      )
      return [`${piece.kind}${piece.moved ? ' moved' : ''}: ${words}`, ...duties]
    })
    .map(line => `${line}\n`)
    .join('')
}

describe('two versions of a memo', () => {
  it('there are twenty', () => assert.equal(names.length, 20))

  for (const name of names) {
    const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, folder), 'utf8')
    it(`${name} are told apart as a careful reader would`, () => {
      assert.equal(changesOf(read('before.md'), read('after.md')), read('expected.txt'))
    })
  }
})
