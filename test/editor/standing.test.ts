import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Config, defaults } from '../../src/config/settings.ts'
import { type DraftFacts, declaresProfile, type Standing, standingOf } from '../../src/editor/standing.ts'

const plain: DraftFacts = {
  scheme: 'file',
  languageId: 'markdown',
  matchesFiles: false,
  head: '# Notes\n\nYou must file it today.',
  wish: undefined,
}

describe('which drafts are reviewed', () => {
  const cases: readonly (readonly [string, Partial<DraftFacts>, Partial<Config>, Standing])[] = [
    ['any other Markdown is left alone, with an offer', {}, {}, 'offered'],
    ['so is plain text', { languageId: 'plaintext' }, {}, 'offered'],
    ['a memo', { languageId: 'memo' }, {}, 'reviewed'],
    ['a file that the globs match', { matchesFiles: true }, {}, 'reviewed'],
    ['a draft with a profile', { head: '---\nprofile: general\n---\nHi' }, {}, 'reviewed'],
    ['what the writer asked for', { wish: 'review' }, {}, 'reviewed'],
    ['an untitled draft on request', { wish: 'review', scheme: 'untitled' }, {}, 'reviewed'],
    ['no longer what the writer stopped', { wish: 'stop', languageId: 'memo' }, {}, 'offered'],
    ['no code', { languageId: 'typescript', matchesFiles: true }, {}, 'none'],
    ['no output channel', { scheme: 'output', languageId: 'plaintext' }, {}, 'none'],
    ['no old version in a comparison', { scheme: 'git', matchesFiles: true }, {}, 'none'],
    ['no page about a rule', { scheme: 'leadership-lens', wish: 'review' }, {}, 'none'],
    ['nothing while switched off', { wish: 'review', languageId: 'memo' }, { enable: false }, 'none'],
    ['no excluded language', { matchesFiles: true }, { excludeLanguages: ['markdown'] }, 'none'],
    ['an excluded language on request', { wish: 'review' }, { excludeLanguages: ['markdown'] }, 'reviewed'],
  ]
  for (const [what, facts, config, expected] of cases)
    it(what, () => {
      assert.equal(standingOf({ ...plain, ...facts }, { ...defaults, ...config }), expected)
    })
})

describe('a draft declares a profile', () => {
  const declaring = [
    '---\ntitle: Moving\nprofile: change-announcement\n---\n\nWe move.',
    '---\r\nprofile: "crisis-safety"\r\n---\r\n',
    '---\nleadership-lens:\n  purpose: calm\n---\n',
    '---\nprofile: general\ntitle: "open\n---\n',
    'To: all\n\n<!-- lens-profile: recognition -->\n\nThanks.',
  ]
  for (const head of declaring) it(JSON.stringify(head), () => assert.equal(declaresProfile(head), true))

  const silent = [
    '---\nprofile: dev\n---\n\nprofile of another tool',
    'profile: general\n\nno front matter',
    'Text.\n\n---\nprofile: general\n---\n',
    '---\nprofiles: general\n---\n',
    '<!-- lens-ignore -->',
    '',
  ]
  for (const head of silent)
    it(`not ${JSON.stringify(head)}`, () => assert.equal(declaresProfile(head), false))
})
