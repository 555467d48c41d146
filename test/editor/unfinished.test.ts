import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { withoutGaps } from '../../src/editor/unfinished.ts'
import { newReader } from '../engine/reader.ts'

const reader = newReader()
const gapsIn = (text: string): number =>
  withoutGaps(reader.read(text).findings).filter(({ rule }) => rule === 'leftover-placeholder').length

describe('placeholders', () => {
  it('are told where a draft is done but for one or two', () => {
    assert.equal(gapsIn('We move in May because [[why: the reason]]. Dana tells you more on [[when]].'), 2)
  })

  it('speak for themselves while a template is filled in', () => {
    assert.equal(gapsIn(readFileSync('media/templates/change-announcement.memo', 'utf8')), 0)
  })
})
