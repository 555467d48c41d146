import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { defaults, readSettings, settingNames } from '../../src/config/settings.ts'
import { profileIds } from '../../src/engine/profiles/registry.ts'

const problemsOf = (raw: Record<string, unknown>): string[] =>
  readSettings(raw, new Set(['bare-order'])).problems.map(({ setting, message }) => `${setting} ${message}`)

describe('settings', () => {
  it('are the defaults where nothing is set', () => {
    assert.deepEqual(readSettings({}), { config: defaults, problems: [] })
  })

  it('are taken where they are in order', () => {
    const { config, problems } = readSettings({
      enable: false,
      files: ['**/news/**'],
      profile: 'crisis-safety',
      profiles: { 'policies/**': 'policy-compliance' },
      purpose: ' safer shifts ',
      severity: { 'bare-order': 'off' },
      debounce: 500,
      showStances: 'reviewing',
    })
    assert.deepEqual(problems, [])
    assert.deepEqual(
      { ...config, severity: [...config.severity] },
      {
        enable: false,
        files: ['**/news/**'],
        excludeLanguages: [],
        profile: 'crisis-safety',
        profiles: [{ glob: 'policies/**', profile: 'policy-compliance' }],
        purpose: 'safer shifts',
        severity: [['bare-order', 'off']],
        debounce: 500,
        showStances: 'reviewing',
        focusMode: false,
      },
    )
  })

  const broken: readonly (readonly [string, Record<string, unknown>, RegExp])[] = [
    ['a switch that is a text', { enable: 'yes' }, /^enable takes true or false/],
    ['globs that are one text', { files: '**/*' }, /^files takes a list/],
    ['a glob that is a number', { files: ['**/a/**', 3] }, /^files has an entry/],
    ['kinds of message as a list', { profiles: ['a/**'] }, /^profiles takes an object/],
    [
      'a glob with a profile nobody knows',
      { profiles: { 'a/**': 'speech' } },
      /^profiles names no profile for “a\/\*\*”/,
    ],
    ['a profile nobody knows', { profile: 'safety' }, /^profile names no profile: “safety”.*crisis-safety/],
    [
      'a rule nobody knows',
      { severity: { 'no-such-rule': 'off' } },
      /^severity names no rule: “no-such-rule”/,
    ],
    ['a severity nobody knows', { severity: { 'bare-order': 'error' } }, /^severity takes .* “bare-order”/],
    ['a list for severities', { severity: [] }, /^severity takes an object/],
    ['no wait at all', { debounce: 0 }, /^debounce takes milliseconds/],
    ['stances as a switch', { showStances: true }, /^showStances takes "off", "on" or "reviewing"/],
    ['a wait that is no number', { debounce: Number.NaN }, /^debounce takes/],
  ]
  for (const [what, raw, message] of broken)
    it(`give one problem and leave the others alone: ${what}`, () => {
      const problems = problemsOf({ focusMode: true, ...raw })
      assert.equal(problems.length, 1)
      assert.match(problems[0] ?? '', message)
      assert.equal(readSettings({ focusMode: true, ...raw }).config.focusMode, true)
    })

  it('keep the globs that can be used', () => {
    assert.deepEqual(readSettings({ files: ['**/a/**', 3, ''] }).config.files, ['**/a/**'])
  })

  it('take rules on trust as long as their names are not known', () => {
    assert.deepEqual(readSettings({ severity: { 'some-rule': 'hint' } }).problems, [])
  })

  it('hold against anything', () => {
    const anything = fc.record(Object.fromEntries(settingNames.map(name => [name, fc.anything()])))
    fc.assert(
      fc.property(anything, raw => {
        const { config } = readSettings(raw)
        assert.ok(Number.isFinite(config.debounce))
        assert.ok(config.files.every(glob => typeof glob === 'string'))
        assert.ok(config.profile === undefined || profileIds.has(config.profile))
      }),
    )
  })

  it('stand in the manifest with the same names, defaults and profiles', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
    const properties = manifest.contributes.configuration.properties
    assert.deepEqual(
      Object.keys(properties).sort(),
      settingNames.map(name => `leadershipLens.${name}`).sort(),
    )
    const { config, problems } = readSettings(
      Object.fromEntries(settingNames.map(name => [name, properties[`leadershipLens.${name}`].default])),
    )
    assert.deepEqual({ config, problems }, { config: defaults, problems: [] })
    assert.deepEqual(properties['leadershipLens.profile'].enum, ['', ...profileIds])
  })
})
