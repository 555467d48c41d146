/** From the start of a process to its first report, a memo of 300 words.   node first.js MODELS */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createReaderWith } from '../../../src/engine/reader.ts'
import { tell } from '../measured.ts'

const [folder = '', memo = ''] = process.argv.slice(2)
const model = (name: string): Uint8Array => readFileSync(path.join(folder, `${name}.bin`))

const reader = createReaderWith({ tagger: model('tagger'), stance: model('stance') })
const report = reader.read(readFileSync(memo, 'utf8'))
const { user, system } = process.cpuUsage()
tell({ cpu: (user + system) / 1000, wall: performance.now(), sentences: report.sentences.length })
