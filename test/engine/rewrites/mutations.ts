/** Ways to spoil a rewrite so that it says something else; each gives undefined where the text has nothing of its kind. */

type Mutation = readonly [name: string, spoil: (text: string) => string | undefined]

const change =
  (pattern: RegExp, by: string | ((match: string) => string)) =>
  (text: string): string | undefined => {
    // What stands in a place to fill in is a hint and says nothing.
    const places = [...text.matchAll(/\[\[[^\]]*\]\]/g)].map(({ index, 0: all }) => [
      index,
      index + all.length,
    ])
    for (const match of text.matchAll(new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`))) {
      if (places.some(([from = 0, to = 0]) => match.index >= from && match.index < to)) continue
      const words = typeof by === 'string' ? by : by(match[0])
      const spoilt = text.slice(0, match.index) + words + text.slice(match.index + match[0].length)
      return spoilt === text ? undefined : spoilt
    }
    return undefined
  }

/** Changes two places of a kind for each other. */
const exchange =
  (pattern: RegExp) =>
  (text: string): string | undefined => {
    const plain = text.replace(/\[\[[^\]]*\]\]/g, place => '_'.repeat(place.length))
    const [first, second] = [...plain.matchAll(pattern)]
    if (!first || !second || first[0] === second[0]) return undefined
    return (
      text.slice(0, first.index) +
      second[0] +
      text.slice(first.index + first[0].length, second.index) +
      first[0] +
      text.slice(second.index + second[0].length)
    )
  }

const day = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

export const mutations: readonly Mutation[] = [
  ['drops a number', change(/ \d[\d:.,]*\w*/, '')],
  ['changes a number', change(/\d(?!\d)/, digit => String((Number(digit) + 1) % 10))],
  ['exchanges two numbers', exchange(/(?<=(?:from|to|by|at|between|and|until|before|of) )\d[\d:]*/g)],
  ['drops a day', change(new RegExp(` (?:by |on |from |until |before )?${day}\\b`), '')],
  ['changes a day', change(new RegExp(`\\b${day}`), name => (name === 'Friday' ? 'Monday' : 'Friday'))],
  [
    'changes a month',
    change(new RegExp(`(?<=\\d )${month}\\b`), name => (name === 'June' ? 'July' : 'June')),
  ],
  ['drops money', change(/[£$€]/, '')],
  ['drops a share', change(/%/, '')],
  ['weakens must to should', change(/\b(?:must|shall)\b/, 'should')],
  ['weakens must to may', change(/\b(?:must|shall|will)\b/, 'may')],
  ['weakens have to', change(/\b(?:have|has|need|needs) to\b/, 'may')],
  ['weakens required', change(/\brequired to\b/, 'invited to')],
  ['weakens expected', change(/\bexpected to\b/, 'welcome to')],
  ['hardens should', change(/\bshould\b/, 'must')],
  ['hardens will', change(/\bwill\b/, 'must')],
  ['makes an order of a request', change(/\bI'm asking (?:you|\w+ \w+) to\b/, 'You must')],
  ['drops a negation', change(/ (?:not|never)\b/, '')],
  ['drops a ban', change(/\b[Dd]o(?:n't| not)\b ?/, '')],
  ['adds a negation', change(/\b(?:must|should|will)\b(?! not)/, modal => `${modal} not`)],
  ['turns no round', change(/\b(?:no|No)\b/, 'some')],
  ['turns without round', change(/\bwithout\b/, 'with')],
  ['drops only', change(/ only\b/, '')],
  ['drops all', change(/\b(?:[Aa]ll|[Ee]very|[Ee]ach) /, '')],
  ['changes every', change(/\b(?:all|every|each)\b/, 'any')],
  ['turns before round', change(/\bbefore\b/, 'after')],
  ['turns until round', change(/\buntil\b/, 'from')],
  ['turns if round', change(/\bif\b/, 'unless')],
  ['turns by to at', change(/\bby (?=\d)/, 'at ')],
  ['turns at to by', change(/\bat (?=\d)/, 'by ')],
  ['turns from to until', change(/\bfrom (?=\d)/, 'until ')],
  [
    'takes another owner',
    change(
      /\b(?:staff|teams?|managers|employees|leads|drivers|agents|nurses|colleagues)\b(?= (?:must|shall|will|should|are|have))/i,
      'contractors',
    ),
  ],
  ['takes the reader out', change(/\b[Yy]ou must\b/, 'They must')],
  ['takes another possessor', change(/\byour\b/, 'our')],
  ['takes and for or', change(/ or /, ' and ')],
  ['takes or for and', change(/ and /, ' or ')],
  ['drops a word', change(/ (?!because|that|reason|purpose|asking|help|kindly)[a-z]{6,}(?= [a-z])/, '')],
  ['adds a word', change(/(?<=[a-z]) (?=[a-z])/, ' gladly ')],
  ['adds a reason', change(/\.(?=$)/, ', because customers complained.')],
  ['adds a sentence', text => `${text} This was agreed with the works council.`],
]
