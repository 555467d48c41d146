/** What a sentence obliges to, before and after: what grew weaker, stronger or other. */

import { type Duty, type Obligation, obligationOf } from '../engine/index.ts'
import { type Term, termsOf } from './quantities.ts'

export type Shift = 'weakened' | 'strengthened' | 'changed'
export type Matter = 'force' | 'ban' | 'date' | 'number' | 'owner' | 'scope' | 'condition' | 'duty'

/** One thing that a duty's two versions differ in. */
export interface DutyChange {
  readonly shift: Shift
  readonly matter: Matter
  /** The words, or the force as 0 to 3; absent where there was none. */
  readonly before?: string | number
  readonly after?: string | number
  /** The verb the duty rules, where there is one. */
  readonly verb?: string
}

/** A sentence's words and whether the report hears an order without a modal in it ("Submit the form"). */
export interface Wording {
  readonly text: string
  readonly order: boolean
}

/** An order binds as "have to" does. */
const orderRank = 2

interface Duties extends Obligation {
  readonly text: string
}

const openingVerb = (text: string): string =>
  /^(?:please |also |then |kindly )*(?:(?:do not|don['’]t|never) )?(\p{L}+)/iu
    .exec(text)?.[1]
    ?.toLowerCase() ?? ''

/** "We ask everyone for two tests a year", "guests are encouraged to sign": the ask rules no verb. */
const asking = /\b(?:we|i) (?:ask|request|expect)\b|\b(?:is|are) (?:encouraged|invited|asked) to\b/i

const askedOwner = /^(?:the )?(\p{L}+(?: \p{L}+){0,3}) (?:is|are) (?:encouraged|invited|asked) to\b/iu

/** A reason obliges nobody: "so that nobody has to ask twice". */
const reason = /[ ,](?:so that|because)\b[^.;!?]*/gi

export function dutiesOf({ text: whole, order }: Wording): Duties {
  const text = whole.replace(reason, '')
  const known = obligationOf(text)
  if (asking.test(text) && !obliges(known)) {
    const owner = askedOwner.exec(text)?.[1]?.toLowerCase()
    const owners = known.owners.length > 0 || !owner ? known.owners : [owner]
    return { ...known, owners, duties: [{ rank: 1, verb: '', ban: false }], text }
  }
  const binding = known.duties.filter(({ rank }) => rank > 0)
  if (binding.length > 0 || !order) return { ...known, text }
  const ban = /^(?:please )?(?:do not|don['’]t|never)\b/i.test(text)
  return { ...known, duties: [{ rank: orderRank, verb: openingVerb(text), ban }, ...known.duties], text }
}

export const obliges = ({ duties }: Obligation): boolean => duties.some(({ rank }) => rank > 0)

/** The same verb, else the one in the same place. */
function counterpart(duty: Duty, at: number, others: readonly Duty[]): Duty | undefined {
  return others.find(({ verb }) => verb === duty.verb) ?? others[at] ?? others.at(-1)
}

const withVerb = (verb: string): { verb?: string } => (verb === '' ? {} : { verb })

function forceChanges(before: Duties, after: Duties): DutyChange[] {
  const binding = before.duties.filter(({ rank }) => rank > 0)
  const changes: DutyChange[] = []
  binding.forEach((duty, at) => {
    const now = counterpart(duty, at, after.duties)
    const verb = withVerb(duty.verb)
    if (!now) {
      changes.push({ shift: 'weakened', matter: 'force', before: duty.rank, ...verb })
    } else if (duty.ban !== now.ban) {
      const shift = duty.ban && now.rank === 0 ? 'weakened' : duty.ban ? 'weakened' : 'changed'
      changes.push({ shift, matter: 'ban', before: duty.rank, after: now.rank, ...verb })
    } else if (duty.rank !== now.rank) {
      const shift = now.rank < duty.rank ? 'weakened' : 'strengthened'
      changes.push({ shift, matter: 'force', before: duty.rank, after: now.rank, ...verb })
    }
  })
  return binding.length > 0 ? changes : newForce(before, after)
}

/** Where nothing was binding: what is now, and whether that was allowed before. */
function newForce(before: Duties, after: Duties): DutyChange[] {
  const first = after.duties.find(({ rank }) => rank > 0)
  if (!first) return []
  const was = before.duties.find(({ verb }) => verb === first.verb)
  return [
    {
      shift: 'strengthened',
      matter: first.ban ? 'ban' : 'force',
      ...(was ? { before: was.rank } : {}),
      after: first.rank,
      ...withVerb(first.verb),
    },
  ]
}

const matterOf = ({ kind }: Term): Matter => (kind === 'amount' ? 'number' : 'date')

/** A later date, a longer span, a higher ceiling ask for less; so does a lower number. */
function shiftOf(before: Term, after: Term): Shift {
  // Of two weekdays nobody knows which week is meant.
  if (before.unit !== after.unit || before.unit === 'weekday' || before.ceiling !== after.ceiling)
    return 'changed'
  const more = after.value > before.value
  return more === before.ceiling ? 'weakened' : 'strengthened'
}

const sameTerm = (a: Term, b: Term): boolean =>
  matterOf(a) === matterOf(b) && a.value === b.value && (a.unit === b.unit || a.kind === 'amount')

function withoutCommon(terms: readonly Term[], others: readonly Term[]): Term[] {
  const left = [...others]
  return terms.filter(term => {
    const at = left.findIndex(other => sameTerm(term, other))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function termChanges(before: Duties, after: Duties): DutyChange[] {
  const [all, allNow] = [termsOf(before.text), termsOf(after.text)]
  const gone = withoutCommon(all, allNow)
  const came = withoutCommon(allNow, all)
  const changes: DutyChange[] = []
  for (const term of gone) {
    const at = came.findIndex(
      other => matterOf(other) === matterOf(term) && (other.unit === term.unit || other.kind === term.kind),
    )
    const now = at >= 0 ? came.splice(at, 1)[0] : undefined
    changes.push(
      now
        ? { shift: shiftOf(term, now), matter: matterOf(term), before: term.text, after: now.text }
        : {
            shift: term.ceiling && term.kind === 'amount' ? 'strengthened' : 'weakened',
            matter: matterOf(term),
            before: term.text,
          },
    )
  }
  for (const term of came) changes.push({ shift: 'strengthened', matter: matterOf(term), after: term.text })
  return changes
}

const dayName = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const monthName = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'
/** "must be reported": what is acted on stands where its owner would, unless "by the shift lead" follows. */
const passive = new RegExp(
  '\\b(?:must|shall|should|will|ha(?:ve|s) to|needs? to|(?:are|is) to)(?: not)? be ' +
    '\\p{Ll}+(?:ed|en|wn|pt|de|ne|ld|nt)\\b' +
    `(?!.{0,200}\\bby (?:the|all|every|each|your|our|(?!${dayName}|${monthName})\\p{Lu}))`,
  'u',
)

const ownerOf = ({ owners, text }: Duties): string | undefined => (passive.test(text) ? undefined : owners[0])

const quantifier = /\b(?:all|every|each|both|most|many|some|several|few|half)\b ?/g
/** "all managers" and "some managers" are the same people, and not as many. */
const sameOwner = (a: string, b: string): boolean => {
  const bare = (owner: string): string => owner.replace(quantifier, '').replace(/s$/, '')
  return bare(a) === bare(b)
}

const vagueOwner = /^(?:someone|somebody|anyone|people|we|it|there)$/

function ownerChanges(before: Duties, after: Duties): DutyChange[] {
  const [owner, now] = [ownerOf(before), ownerOf(after)]
  if (owner === now || (owner === undefined && now === undefined)) return []
  if (now === undefined || vagueOwner.test(now)) {
    // An order speaks to its reader: it needs no name.
    const spoken = obliges(after) && /\b(?:you|your)\b/i.test(after.text)
    if (owner === undefined || spoken || !obliges(after)) return []
    return [
      { shift: 'weakened', matter: 'owner', before: owner, ...(now === undefined ? {} : { after: now }) },
    ]
  }
  if (owner === undefined || vagueOwner.test(owner))
    return obliges(before) ? [{ shift: 'strengthened', matter: 'owner', after: now }] : []
  const [wide, narrow] = [breadth(owner), breadth(now)]
  if (wide !== narrow && sameOwner(owner, now))
    return [
      { shift: narrow < wide ? 'weakened' : 'strengthened', matter: 'scope', before: owner, after: now },
    ]
  return [{ shift: 'changed', matter: 'owner', before: owner, after: now }]
}

/** 2 everyone, 1 nobody said how many, 0 not all. */
const breadth = (owner: string): number =>
  /\b(?:all|every|each|everyone|everybody|both)\b/.test(owner)
    ? 2
    : /\b(?:most|many|some|several|few|half)\b/.test(owner)
      ? 0
      : 1

/** Ways out of a duty. */
const wayOut =
  /\b(?:(?:unless|except)(?: [\p{L}\p{N}'’-]{1,20}){0,7}|(?:where|when|if|whenever|wherever|as far as) (?:it is |it's )?(?:possible|practical|practicable|feasible|appropriate|convenient|needed|necessary)|if (?:you|they|we) can|ideally|preferably|try to|aim to|strive to|consider|as appropriate|at your discretion|in principle|generally|normally|usually)(?![\p{L}\p{N}])/giu

function conditionChanges(before: Duties, after: Duties): DutyChange[] {
  const ways = (text: string): string[] => (text.match(wayOut) ?? []).map(words => words.toLowerCase())
  const [old, now] = [ways(before.text), ways(after.text)]
  const came = now.filter(words => !old.includes(words))
  const gone = old.filter(words => !now.includes(words))
  if (came.length === gone.length)
    return came.map((words, at) => ({
      shift: 'changed',
      matter: 'condition',
      before: gone[at] ?? '',
      after: words,
    }))
  return [
    ...came.map((words): DutyChange => ({ shift: 'weakened', matter: 'condition', after: words })),
    ...gone.map((words): DutyChange => ({ shift: 'strengthened', matter: 'condition', before: words })),
  ]
}

/** @returns nothing where neither version obliges anyone */
export function dutyChanges(before: Wording, after: Wording): DutyChange[] {
  const [old, now] = [dutiesOf(before), dutiesOf(after)]
  if (!obliges(old) && !obliges(now)) return []
  const force = forceChanges(old, now)
  // What no longer binds at all needs no second remark on its date.
  if (obliges(old) && !obliges(now)) return force
  return [...force, ...ownerChanges(old, now), ...termChanges(old, now), ...conditionChanges(old, now)]
}
