import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { newReader } from '../reader.ts'

const reader = newReader()

const orders =
  'You must send the forms to your manager by Friday. You must move your desk on Monday. Return the old keys on Tuesday.'
const aside = 'The canteen stays where it is. Its hours are the same.'
const why = 'The move exists because patients wait four hours for a bed today.'
const pointing = 'We are doing this because patients wait four hours for a bed today. Last year it was two.'

function made(text: string, strategy: string): string | undefined {
  const report = reader.read(text)
  const rewrite = reader.draftRewrites(report).find(each => each.strategy === strategy)
  return rewrite && text.slice(0, rewrite.start) + rewrite.text + text.slice(rewrite.end)
}

describe('moving the why to the opening', () => {
  it('moves what stands alone before the first paragraph, under the title that it speaks of, once', () => {
    const moved = made(`# Wards\n\n${orders}\n\n${aside}\n\n${why}\n\nThank you.\n`, 'move-the-why')
    assert.equal(moved, `# Wards\n\n${why}\n\n${orders}\n\n${aside}\n\nThank you.\n`)
    assert.equal(made(moved, 'move-the-why'), undefined)
  })
  it('moves what speaks of the asks behind them, with all of its paragraph', () =>
    assert.equal(
      made(`${orders}\n\n${aside}\n\n${pointing}\n`, 'move-the-why'),
      `${orders}\n\n${pointing}\n\n${aside}\n`,
    ))
  it('takes the why from the end of a paragraph', () =>
    assert.equal(
      made(`# Wards\n\n${orders}\n\n${aside} ${why}\n`, 'move-the-why'),
      `# Wards\n\n${why}\n\n${orders}\n\n${aside}\n`,
    ))
  it('keeps Windows line ends', () =>
    assert.equal(
      made(`# Wards\r\n\r\n${orders}\r\n\r\n${why}\r\n`, 'move-the-why'),
      `# Wards\r\n\r\n${why}\r\n\r\n${orders}\r\n`,
    ))
  for (const [what, text] of [
    [
      'leans on what stands before it',
      `# Wards\n\n${orders}\n\nThis matters because the two wards do not share one list.\n`,
    ],
    ['is what the next paragraph points at', `# Wards\n\n${orders}\n\n${why}\n\nThis has to end.\n`],
    ['is kept by the writer', `# Wards\n\n${orders}\n\n<!-- lens-keep -->\n\n${why}\n`],
    ['stands beside thanks', `# Wards\n\n${orders}\n\n${why} The board thanks every ward for its work.\n`],
    ['is the opening', `# Wards\n\n${why}\n\n${orders}\n`],
    ['has a section of its own', `# Wards\n\n${orders}\n\n## Why\n\n${why}\n`],
    ['stands next to the asks that it speaks of', `${orders}\n\n${pointing}\n\n${aside}\n`],
    [
      'belongs to another matter',
      `${orders}\n\n${aside}\n\nThe lift is closed because its cable has to be changed.\n`,
    ],
    [
      'is hollow',
      `${orders}\n\n${aside}\n\nWe are making this change because leadership feels the time is right.\n`,
    ],
    [
      'would part a greeting from what goes on from it',
      `Dear all,\n\n${orders.charAt(0).toLowerCase()}${orders.slice(1)}\n\n${why}\n`,
    ],
    ['is in a list', `# Wards\n\n${orders}\n\n- ${aside}\n- ${why}\n`],
    ['begins with a run-in heading', `# Wards\n\n${orders}\n\n**Why.** ${why}\n`],
  ] as const)
    it(`leaves a why that ${what}`, () => assert.equal(made(text, 'move-the-why'), undefined))

  it('leaves it in messages whose readers do not ask why first', () =>
    assert.equal(
      made(
        `---\nprofile: crisis-safety\n---\n\n# Wards\n\n${orders}\n\n${aside}\n\n${why}\n`,
        'move-the-why',
      ),
      undefined,
    ))
  it('loses no character but white space, wherever paragraphs stand', () => {
    const letters = (text: string): string => [...text.replace(/\s/g, '')].sort().join('')
    let moves = 0
    fc.assert(
      fc.property(
        fc.shuffledSubarray([orders, aside, why, pointing, 'Thank you.', '- one\n- two']),
        parts => {
          const text = `# Wards\n\n${parts.join('\n\n')}\n`
          const moved = made(text, 'move-the-why')
          if (moved === undefined) return
          moves++
          assert.equal(letters(moved), letters(text))
          assert.equal(made(moved, 'move-the-why'), undefined)
        },
      ),
      { numRuns: 300 },
    )
    assert.ok(moves > 0, `only ${moves} moves`)
  })
})

describe('adding a next step', () => {
  const plain = 'The river was high. The bridge was closed. The town was quiet. The bakery was open.'
  const step = 'Next, [[who: a name]] will [[what: the step]] by [[when: a date]].'
  it('leaves room for who, what and when behind the last paragraph', () =>
    assert.equal(made(`${plain}\n`, 'add-next-step'), `${plain}\n\n${step}\n`))
  it('stands before farewell, last words and name', () =>
    assert.equal(
      made(`${plain}\n\nLet it flow.\n\nThank you all for reading.\n\n*Maria*\n`, 'add-next-step'),
      `${plain}\n\n${step}\n\nLet it flow.\n\nThank you all for reading.\n\n*Maria*\n`,
    ))
  it('hints at the date and the person that the draft names', () => {
    const named = made(
      `${plain} The gates will open again on 14 May. Maria Lopez will see to the pumps.\n`,
      'add-next-step',
    )
    // Where the promise counts as the next step there is nothing to add.
    if (named !== undefined)
      assert.match(
        named,
        /\[\[who: a name, perhaps Maria Lopez\]\] will \[\[what: the step\]\] by \[\[when: a date, perhaps 14 May\]\]/,
      )
  })
  it('is not offered where the draft has one, nor where readers ask for none', () => {
    assert.equal(made(`${plain}\n\n${orders}\n`, 'add-next-step'), undefined)
    assert.equal(made(`---\nprofile: recognition\n---\n\n${plain}\n`, 'add-next-step'), undefined)
  })
})
