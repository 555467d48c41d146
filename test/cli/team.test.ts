/** What a team runs in its checks: annotations, SARIF, the baseline, two versions compared. */

import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Log } from 'sarif'
import { type Build, build, run, temporaryFolder } from './build.ts'

const orders = 'You must file the form. You must return the badge. You must clear the desk.\n'.repeat(3)
let built: Build
let folder: string
before(() => {
  built = build()
  folder = temporaryFolder()
  mkdirSync(path.join(folder, 'a,b'))
  writeFileSync(path.join(folder, 'a,b', '50% off.md'), orders)
  writeFileSync(path.join(folder, 'old.md'), 'Every lead must file the plan by 3 May.\n')
  writeFileSync(path.join(folder, 'new.md'), 'Every lead should file the plan by 9 May.\n')
})
after(() => {
  built.remove()
  rmSync(folder, { recursive: true, force: true })
})
const lens = (...args: string[]) => run(built.cli, args, { cwd: folder })

describe('--format github', () => {
  it('writes one escaped command a line', async () => {
    const { code, out } = await lens('--format', 'github', 'a,b', 'no%0Ane.md')
    assert.equal(code, 2)
    const lines = out.trim().split('\n')
    assert.ok(lines.length > 1)
    for (const line of lines) assert.match(line, /^::(?:notice|warning) file=[^:,]+(?:,\w+=[^:,]*)*::\S/)
    assert.match(out, /file=a%2Cb\/50%25 off\.md,line=1,/)
  })
})

describe('--format sarif', () => {
  it('is one log whose regions hold what is marked', async () => {
    const { out } = await lens('--format', 'sarif', 'a,b', 'nowhere.md')
    const log: Log = JSON.parse(out)
    const [first] = log.runs
    assert.equal(log.version, '2.1.0')
    assert.equal(first?.invocations?.[0]?.toolExecutionNotifications?.length, 1)
    const known = new Set(first?.tool.driver.rules?.map(({ id }) => id))
    assert.ok(first?.results && first.results.length > 0)
    for (const { ruleId, locations } of first.results) {
      assert.ok(known.has(ruleId ?? ''))
      const place = locations?.[0]?.physicalLocation
      assert.equal(place?.artifactLocation?.uri, 'a%2Cb/50%25%20off.md')
      const { startLine = 0, startColumn = 0, charOffset = 0 } = place?.region ?? {}
      const lines = orders.split('\n').slice(0, startLine - 1)
      assert.equal(lines.join('\n').length + (lines.length > 0 ? 1 : 0) + startColumn - 1, charOffset)
    }
  })
})

describe('--baseline', () => {
  it('leaves only new findings, wherever the old ones moved', async () => {
    const file = path.join(folder, 'a,b', '50% off.md')
    assert.equal((await lens('--baseline', 'base.json', 'a,b')).code, 2)
    assert.equal((await lens('--baseline', 'base.json', '--update-baseline', 'a,b')).code, 0)
    assert.ok(!readFileSync(path.join(folder, 'base.json'), 'utf8').includes('badge'))
    assert.equal((await lens('--baseline', 'base.json', '--max', '0', 'a,b')).code, 0)
    writeFileSync(file, `Good morning, all of you.\n\n${orders}`)
    assert.equal((await lens('--baseline', 'base.json', '--max', '0', 'a,b')).code, 0)
    writeFileSync(file, `${orders}\nComply at once or you will be fired.\n`)
    assert.equal((await lens('--baseline', 'base.json', '--max', '0', 'a,b')).code, 1)
  })

  it('says what is wrong with a file that is none', async () => {
    writeFileSync(path.join(folder, 'odd.json'), '{"version": 1, "files": {"a": {"b": -1}}}')
    const { code, err } = await lens('--baseline', 'odd.json', 'old.md')
    assert.equal(code, 2)
    assert.match(err, /^leadership-lens: 'odd\.json' is no baseline/)
  })
})

describe('compare', () => {
  it('points out what was weakened, in each format', async () => {
    const { code, out } = await lens('compare', 'old.md', 'new.md')
    assert.equal(code, 0)
    assert.match(out, /Weakened obligations: 2/)
    assert.match(out, /“3 May” became “9 May”/)
    assert.ok(out.split('\n').every(line => line.length <= 80))
    const json = JSON.parse((await lens('compare', 'old.md', 'new.md', '--format', 'json')).out)
    assert.equal(json.comparison.pieces[0].kind, 'reworded')
    const markdown = await lens('compare', 'old.md', 'new.md', '--format', 'markdown')
    assert.match(markdown.out, /~~must~~\*\*should\*\*/)
  })

  it('names what it cannot use, and heeds --max', async () => {
    assert.equal((await lens('compare', 'old.md')).code, 2)
    assert.match((await lens('compare', 'old.md', 'none.md')).err, /^none\.md: There is no such file/)
    assert.equal((await lens('compare', 'old.md', 'new.md', '--max', '1')).code, 1)
  })
})
