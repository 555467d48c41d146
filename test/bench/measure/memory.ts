/** Memory with a draft of 10,000 words read, and after a hundred edits.   node memory.js MODELS DRAFT */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createReaderWith } from '../../../src/engine/reader.ts'
import { openDraft } from '../../engine/reader.ts'
import { tell } from '../measured.ts'

const [folder = '', file = ''] = process.argv.slice(2)
const model = (name: string): Uint8Array => readFileSync(path.join(folder, `${name}.bin`))

const draft = openDraft(createReaderWith({ tagger: model('tagger'), stance: model('stance') }))
let text = readFileSync(file, 'utf8')
let report = draft.read(text)
const used = process.memoryUsage().rss
const at = text.indexOf(' ', text.length / 2)
for (let edit = 0; edit < 100; edit += 1) {
  text = `${text.slice(0, at)} also${text.slice(at)}`
  report = draft.read(text)
}
tell({ used, after: process.memoryUsage().rss, sentences: report.sentences.length })
