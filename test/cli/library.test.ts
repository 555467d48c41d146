/** The library as it ships for Node. */

import assert from 'node:assert/strict'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import type * as Library from '../../src/cli/library.ts'
import { models } from '../engine/reader.ts'
import { type Build, build } from './build.ts'

let built: Build
let library: typeof Library

before(async () => {
  built = build()
  library = await import(pathToFileURL(path.join(built.folder, 'node.mjs')).href)
})
after(() => built.remove())

describe('createReader', () => {
  it('finds its own models', async () => {
    const reader = await library.createReader()
    const report = reader.read('You must file the form by Friday.')
    assert.deepEqual(
      report.sentences.map(({ stance }) => stance),
      ['directing'],
    )
    const finding = report.findings[0]
    assert.ok(finding && Array.isArray(reader.rewrites(report, finding)))
  })

  it('takes models', async () => {
    const own = await library.createReader({ models })
    const found = await library.createReader()
    const text = 'You must file the form by Friday. We do it for the crews.'
    assert.deepEqual(own.read(text), found.read(text))
  })

  it('says what is wrong with models it cannot read', async () => {
    const broken = { tagger: new Uint8Array(10), stance: new Uint8Array(10) }
    await assert.rejects(library.createReader({ models: broken }), Error)
  })
})
