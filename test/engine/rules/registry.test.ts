import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { rules } from '../../../src/engine/rules/registry.ts'

const rulesFolder = new URL('../../../src/engine/rules/', import.meta.url)
const pagesFolder = new URL('../../../docs/rules/', import.meta.url)

const ids = rules.map(rule => rule.id)
const sides = ['directing', 'influencing', 'structure']

/** Files of a side's folder hold one rule each; `shared` files and the registry hold none. */
const ruleFiles = readdirSync(rulesFolder, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'registry.ts')
  .map(entry => ({
    id: path.basename(entry.name, '.ts'),
    folder: path.basename(entry.parentPath ?? entry.path),
  }))

describe('the registry', () => {
  it('holds exactly the rules that have a file', () => {
    assert.deepEqual([...ids].sort(), ruleFiles.map(file => file.id).sort())
  })

  it('has each id once, sorted by side and then by name', () => {
    const sorted = rules
      .map(({ id, side }) => ({ id, side }))
      .sort((a, b) => sides.indexOf(a.side) - sides.indexOf(b.side) || (a.id < b.id ? -1 : 1))
    assert.deepEqual(ids, [...new Set(sorted.map(({ id }) => id))])
  })

  it('has a page for each rule and no page without one', () => {
    const pages = readdirSync(pagesFolder).filter(name => name.endsWith('.md') && name !== 'index.md')
    assert.deepEqual(pages.map(name => name.slice(0, -3)).sort(), [...ids].sort())
  })
})

for (const rule of rules) {
  describe(rule.id, () => {
    it('stands in the folder of its kind', () => {
      const folder = ruleFiles.find(file => file.id === rule.id)?.folder
      assert.equal(folder, rule.scope === 'draft' ? 'document' : rule.side)
    })

    it('has a name that says what is found', () => {
      assert.match(rule.id, /^[a-z]+(?:-[a-z]+)*$/)
      assert.doesNotMatch(rule.id, /^(?:no|avoid|prefer|use|dont)-/)
    })

    it('explains itself in whole sentences and names its source', () => {
      assert.match(rule.title, /^\S.*[^.\s]$/)
      assert.match(rule.detects, /^[\p{Lu}“"‘].*[.”"]$/su)
      assert.match(rule.matters, /^[\p{Lu}“"‘].*[.”"]$/su)
      assert.match(rule.source, /\b(?:1[89]|20)\d\d\b/, 'a source has a year')
    })

    it('speaks of the text, never of what the writer did wrong', () => {
      const told = [rule.message, rule.title, rule.detects, rule.matters].join('\n')
      assert.doesNotMatch(told, /\b(?:avoid|don['’]t|do not use|never use|wrong|mistake|bad)\b/i)
      assert.doesNotMatch(rule.message, /\b(?:should|your?)\b/i)
      assert.ok(rule.message.length <= 160, `a message fits a hover: ${rule.message.length} characters`)
      assert.match(rule.message, /[.?]$/)
    })

    it('has a weight between 0 and 3', () => {
      assert.ok(rule.weight >= 0 && rule.weight <= 3)
    })

    it('has lower-case triggers, each once', () => {
      const triggers = rule.scope === 'sentence' ? (rule.triggers ?? []) : []
      assert.deepEqual(triggers, [...new Set(triggers.map(word => word.toLowerCase()))])
    })

    it('has no example twice', () => {
      const drafts = [...rule.examples.positive, ...rule.examples.nearMisses].map(({ draft }) => draft)
      assert.deepEqual(drafts, [...new Set(drafts)])
    })
  })
}
