import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { createStanceModel } from '../../../src/engine/stance/model.ts'
import type { StanceDecision } from '../../../src/engine/stance/stance.ts'
import { stanceBytes } from '../../../src/engine/stance/weights.ts'
import { models, newDetector, parse } from '../reader.ts'

const model = createStanceModel(models.stance)
const detector = newDetector()
/** Remembers nothing of what the first was asked. */
const other = createStanceModel(models.stance)

function decide(text: string): readonly StanceDecision[] {
  const draft = parse(text)
  return model.decide(
    draft,
    draft.sentences.map(({ sentence }) => detector.hitsOf(sentence)),
  )
}

function words(text: string): readonly string[] {
  const [placed] = parse(text).sentences
  const [decision] = decide(text)
  assert.ok(placed && decision)
  if (!decision.directing && !decision.influencing) return []
  const side = decision.pDirecting >= decision.pInfluencing ? 'directing' : 'influencing'
  return model.words?.(placed.sentence, detector.hitsOf(placed.sentence), side) ?? []
}

const said = ({ directing, influencing }: StanceDecision): string =>
  `${directing ? 'D' : ''}${influencing ? 'I' : ''}` || 'N'

describe('stance model', () => {
  for (const [draft, expected] of [
    ['You must submit the form to your manager by Friday.', 'D'],
    ['Please complete the safety training before 1 March.', 'D'],
    ['Do not share your password with anyone.', 'D'],
    ['Thank you for everything you did for our patients this winter.', 'I'],
    ['I am so proud of what this team has built together.', 'I'],
    ['The office in Leeds is on the third floor.', 'N'],
  ] as const) {
    test(`${expected}: ${draft}`, () => assert.deepEqual(decide(draft).map(said), [expected]))
  }

  test('names the words that spoke most for a decision', () => {
    assert.match(words('You must submit the form to your manager by Friday.').join(' '), /must|submit/)
    assert.deepEqual(words('The office in Leeds is on the third floor.'), [])
  })

  test('decides the same sentence by what stands around it', () => {
    const line = 'The green line runs along the whole wall.'
    const alone = decide(line)[0]?.pDirecting ?? 0
    const orders = 'Stay behind it. Do not cross it. Wear a helmet. Report every fault to your supervisor.'
    const among = decide(`${line} ${orders}`)[0]?.pDirecting ?? 0
    assert.ok(among > alone)
  })

  test('gives probabilities for any text, one decision a sentence, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
        const draft = parse(text)
        const hits = draft.sentences.map(() => [])
        const decisions = model.decide(draft, hits)
        assert.equal(decisions.length, draft.sentences.length)
        for (const { pDirecting, pInfluencing } of decisions) {
          assert.ok(pDirecting >= 0 && pDirecting <= 1 && pInfluencing >= 0 && pInfluencing <= 1)
        }
        const numbers = (list: readonly StanceDecision[]) =>
          list.map(one => [one.pDirecting, one.pInfluencing])
        assert.deepEqual(numbers(other.decide(draft, hits)), numbers(decisions))
      }),
      { numRuns: 60 },
    )
  })

  test('refuses bytes of another kind', () => {
    assert.throws(() => createStanceModel(new Uint8Array()), /missing or of another version/)
    assert.throws(() => createStanceModel(new Uint8Array(stanceBytes)), /missing or of another version/)
  })
})
