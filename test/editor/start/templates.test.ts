import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { profileIds } from '../../../src/engine/profiles/registry.ts'

const keys = new Set(['why', 'who', 'when', 'what', 'how', 'where', 'story', 'proof'])

describe('the templates', () => {
  for (const file of readdirSync('media/templates')) {
    const id = file.replace('.memo', '')
    it(`${id} is of its kind and asks for why, where, how and next`, () => {
      const text = readFileSync(`media/templates/${file}`, 'utf8')
      assert.ok(profileIds.has(id))
      assert.match(text, new RegExp(`^---\nprofile: ${id}\n---\n`))
      const used = [...text.matchAll(/\[\[(\w+)[:\]]/g)].map(match => match[1] ?? '')
      assert.equal(used.length, text.split('[[').length - 1)
      for (const key of used) assert.ok(keys.has(key), key)
      for (const key of ['why', 'where', 'how', 'who', 'when']) assert.ok(used.includes(key), `asks ${key}`)
    })
  }
})
