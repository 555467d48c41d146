/** How a sentence opens and closes, how long it is, where it stands, which forms it uses. */

import type { Sentence } from '../draft.ts'
import { Tag } from '../tagger/tags.ts'
import type { Features } from './features.ts'
import { hashText, mix } from './hash.ts'
import type { WordView } from './word-view.ts'

const name = {
  opens: hashText('opens'),
  opensTwo: hashText('opens-two'),
  opensPlain: hashText('opens-plain'),
  opensTags: hashText('opens-tags'),
  closes: hashText('closes'),
  closesPlain: hashText('closes-plain'),
  length: hashText('length'),
  zone: hashText('zone'),
  zoneTag: hashText('zone-tag'),
  order: hashText('order'),
  pronouns: hashText('pronouns'),
  has: hashText('has'),
  finite: hashText('finite'),
  finitePronouns: hashText('finite-pronouns'),
  question: hashText('question'),
  quoted: hashText('quoted'),
}

const pronouns: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ["i'm", 1],
  ["i've", 1],
  ["i'll", 1],
  ["i'd", 1],
  ['we', 2],
  ["we're", 2],
  ["we've", 2],
  ["we'll", 2],
  ["we'd", 2],
  ['you', 4],
  ["you're", 4],
  ["you've", 4],
  ["you'll", 4],
  ["you'd", 4],
  ['they', 8],
  ['he', 16],
  ['she', 16],
  ['it', 32],
])

const finite = new Uint8Array(64)
for (const tag of [
  Tag.auxiliaryModal,
  Tag.auxiliaryPresent,
  Tag.auxiliaryPast,
  Tag.auxiliaryImperative,
  Tag.verbPresent,
  Tag.verbPresent3,
  Tag.verbPast,
  Tag.verbImperative,
])
  finite[tag] = 1

/** Forms whose mere presence tells: tense, orders, passives, names and numbers. */
const telling = new Uint8Array(64)
for (const tag of [
  Tag.auxiliaryModal,
  Tag.auxiliaryPresent,
  Tag.auxiliaryPast,
  Tag.verbPresent,
  Tag.verbPresent3,
  Tag.verbPast,
  Tag.verbImperative,
  Tag.verbGerund,
  Tag.verbPassive,
  Tag.properNoun,
  Tag.number,
])
  telling[tag] = 1

const whole = 0

export function shapeFeatures(sentence: Sentence, view: WordView, out: Features): void {
  edgeFeatures(sentence, view, out)
  const zone = hashText(sentence.zone)
  const length = Math.min(12, Math.floor(Math.log2(view.count + 1) * 2))
  out.add('shape', mix(name.length, length), 0, whole)
  out.add('shape', mix(name.zone, zone), 0, whole)
  out.add('shape', mix(mix(name.zoneTag, zone), sentence.tags[0] ?? 0), 0, 1)
  if (sentence.question) out.add('shape', name.question, view.count - 1, 1)
  if (sentence.quotes.length > 0) out.add('shape', name.quoted, 0, whole)
  formFeatures(sentence, zone, out)
}

function edgeFeatures({ tags }: Sentence, { count, form, plain }: WordView, out: Features): void {
  const first = form[0] ?? 0
  const second = form[1] ?? 0
  out.add('shape', mix(name.opens, first), 0, 1)
  out.add('shape', mix(mix(name.opensTwo, first), second), 0, 2)
  out.add('shape', mix(mix(mix(name.opensPlain, plain[0] ?? 0), plain[1] ?? 0), plain[2] ?? 0), 0, 3)
  out.add('shape', mix(mix(name.opensTags, tags[0] ?? 0), tags[1] ?? 99), 0, 2)
  out.add('shape', mix(name.closes, form[count - 1] ?? 0), count - 1, 1)
  out.add('shape', mix(mix(name.closesPlain, plain[count - 2] ?? 0), plain[count - 1] ?? 0), count - 1, 1)
}

function formFeatures({ tokens, tags }: Sentence, zone: number, out: Features): void {
  let people = 0
  let firstFinite = -1
  for (let i = 0; i < tokens.length; i++) {
    const tag = tags[i] ?? 0
    people |= pronouns.get(tokens[i]?.lower ?? '') ?? 0
    if (firstFinite < 0 && finite[tag] === 1) firstFinite = i
    if (telling[tag] === 1) out.add('shape', mix(name.has, tag), i, 1)
    if (tag === Tag.verbImperative || tag === Tag.auxiliaryImperative)
      out.add('shape', mix(name.order, zone), i, 1)
  }
  const tag = firstFinite < 0 ? 99 : (tags[firstFinite] ?? 0)
  out.add('shape', mix(name.pronouns, people), 0, whole)
  out.add('shape', mix(name.finite, tag), Math.max(0, firstFinite), 1)
  out.add('shape', mix(mix(name.finitePronouns, tag), people), Math.max(0, firstFinite), 1)
}
