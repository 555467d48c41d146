/**
 * Where the time goes: a sampling profile of whole readings and of edits, summed up by what the code is for.
 *   node --import tsx test/bench/profile.ts
 */

import { type Profiler, Session } from 'node:inspector'
import { newReader, openDraft } from '../engine/reader.ts'
import { tell } from './measured.ts'
import { draftOf } from './text.ts'

/** Parts of a path → what the code there is for; the first that fits counts. */
const areas: readonly (readonly [pattern: RegExp, area: string])[] = [
  [
    /node_modules\/(?:micromark|mdast|remark|unist|decode-named|character-entities|ccount|longest-streak)/,
    'Markdown',
  ],
  [/node_modules\/(?:parse-english|parse-latin|nlcst|vfile)/, 'words and sentences'],
  [/node_modules\/yaml/, 'front matter'],
  [/src\/engine\/parse\//, 'parsing of our own: chunks, zones, masks'],
  [/src\/engine\/tagger\//, 'tagger'],
  [/src\/engine\/grammar\//, 'grammar'],
  [/src\/engine\/(?:rules|lexicons|detect|house)/, 'rules'],
  [/src\/engine\/stance\//, 'stance'],
  [/src\/engine\/reading\//, 'reading'],
  [/src\/engine\//, 'the rest of the engine'],
]

function areaOf({ functionName, url }: Profiler.ProfileNode['callFrame']): string {
  if (functionName === '(garbage collector)') return 'garbage collection'
  if (functionName === '(idle)' || functionName === '(program)') return ''
  return areas.find(([pattern]) => pattern.test(url))?.[1] ?? 'Node and measuring'
}

function post<T>(session: Session, method: string): Promise<T> {
  return new Promise((resolve, reject) =>
    session.post(method, (error, result) => (error ? reject(error) : resolve(result as T))),
  )
}

/** Shares of the time, 0 to 1, the largest first. */
async function profileOf(work: () => void): Promise<readonly (readonly [string, number])[]> {
  const session = new Session()
  session.connect()
  await post(session, 'Profiler.enable')
  await post(session, 'Profiler.start')
  work()
  const { profile } = await post<Profiler.StopReturnType>(session, 'Profiler.stop')
  session.disconnect()
  const nodes = new Map(profile.nodes.map(node => [node.id, node]))
  const sums = new Map<string, number>()
  for (const [index, id] of (profile.samples ?? []).entries()) {
    const node = nodes.get(id)
    const area = node ? areaOf(node.callFrame) : ''
    if (area !== '') sums.set(area, (sums.get(area) ?? 0) + (profile.timeDeltas?.[index] ?? 0))
  }
  const whole = [...sums.values()].reduce((a, b) => a + b, 0)
  return [...sums].map(([area, sum]) => [area, sum / whole] as const).sort((a, b) => b[1] - a[1])
}

async function main(): Promise<void> {
  for (let round = 0; round < 8; round += 1) newReader().read(draftOf(3_000, 700 + round))
  const readers = Array.from({ length: 6 }, newReader)
  const texts = readers.map((_, round) => draftOf(10_000, round))
  const full = await profileOf(() => {
    for (const [round, reader] of readers.entries()) reader.read(texts[round] ?? '')
  })
  const draft = openDraft(newReader())
  let text = draftOf(10_000)
  draft.read(text)
  const at = text.indexOf(' ', text.length / 2)
  const edit = await profileOf(() => {
    for (let round = 0; round < 300; round += 1) {
      text = `${text.slice(0, at)} also${text.slice(at)}`
      draft.read(text)
    }
  })
  tell({ full, edit })
}

void main()
