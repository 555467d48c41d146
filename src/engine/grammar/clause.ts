/** A finite clause, found by shallow rules over tags: enough to tell who must do what, and how strongly. */

export type SubjectKind =
  /** you, each of you */
  | 'you'
  /** people as a class: employees, all staff, each team, anyone */
  | 'group'
  | 'we'
  | 'I'
  /** a named person, he, she */
  | 'person'
  /** they */
  | 'they'
  | 'it'
  | 'there'
  /** a relative pronoun */
  | 'who'
  /** anything else: revenue, the Leeds office, this */
  | 'thing'
  /** none: an imperative or a fragment */
  | 'none'

export interface Subject {
  readonly kind: SubjectKind
  /** Token indexes; -1 where there is no subject. */
  readonly first: number
  readonly last: number
  /** Index of the head noun or pronoun; -1 where there is no subject. */
  readonly head: number
  /** "no one", "no employee", "neither": negates the clause. */
  readonly negative: boolean
}

export type Mood = 'imperative' | 'hortative' | 'declarative' | 'interrogative'

/**
 * `must` also for shall; `have-to` also for need to, has got to, had better; `should` also for ought to,
 * supposed to; `be-to` for "are to"; `required` for "are required, expected, asked to" and the like.
 */
export type ModalKind =
  | 'must'
  | 'have-to'
  | 'should'
  | 'will'
  | 'may'
  | 'can'
  | 'would'
  | 'be-to'
  | 'required'

export interface Modal {
  readonly kind: ModalKind
  readonly first: number
  readonly last: number
  /** Lower-cased head word: "shall", "required". */
  readonly word: string
}

/** How the clause hangs in its sentence. */
export type Role =
  | 'main'
  | 'condition'
  | 'time'
  | 'reason'
  | 'relative'
  | 'complement'
  | 'purpose'
  | 'concession'

export interface Clause {
  /** Token indexes of the whole clause, both included. */
  readonly first: number
  readonly last: number
  readonly subject: Subject
  readonly modal: Modal | undefined
  /** Index of the main verb (or of the copula where it is one). */
  readonly verb: number
  /** Lower-cased form of the main verb as written. */
  readonly verbWord: string
  /** Index of the first token of the verb group, auxiliaries included. */
  readonly groupFirst: number
  readonly passive: boolean
  readonly perfect: boolean
  readonly progressive: boolean
  readonly negated: boolean
  readonly past: boolean
  readonly mood: Mood
  readonly role: Role
  /** The subordinator's lower-cased word, '' for a main clause. */
  readonly marker: string
}
