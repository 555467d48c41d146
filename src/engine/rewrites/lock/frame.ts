/** The few words that rewrites may add or drop. What is in neither list may neither come nor go. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words a rewrite may add around what the draft says. None is a number, a name, a negation or a quantifier. */
export const mayCome = words(`
  i we am are asking you to so that because the reason purpose is why this matters must expects requires asks requested
  requests require expect ask
  for help instead by on in order
`)

/** Words that give way to another wording of the same duty, or that only press. */
export const mayGo = words(`
  must shall will should ought have has need needs to are is be been being required expected asked requested obliged
  obligated mandated supposed advised mandatory compulsory obligatory it that please kindly you i we expect want need
  simply of asap soon shortly possible as immediately urgently now
  someone somebody has been the a at once right away in-due-course
`)

/** Words that claim a cause: only before a placeholder or words of the draft. */
export const causes = words('because so why reason purpose')

export const negations = words(`
  not no never none nobody nothing neither nor without cannot except unless only
`)

export const quantifiers = words(`
  all each every any both most many few several some half everyone everybody anyone anybody least fewer less more
`)

export const conditions = words(`
  if unless when whenever until till before after once provided except while whether wherever where
`)

/** Words that say who: nobody may take another's place. */
export const persons: readonly (readonly string[])[] = [
  ['me', 'my', 'mine', 'myself'],
  ['us', 'our', 'ours', 'ourselves'],
  ['your', 'yours', 'yourself', 'yourselves'],
  ['he', 'him', 'his', 'himself'],
  ['she', 'her', 'hers', 'herself'],
  ['they', 'them', 'their', 'theirs', 'themselves'],
]

/** Nouns of acts and the verbs they come from: "attendance is mandatory" obliges to attend. */
export const verbOfAct: ReadonlyMap<string, string> = new Map([
  ['adherence', 'adhere'],
  ['attendance', 'attend'],
  ['completion', 'complete'],
  ['compliance', 'comply'],
  ['participation', 'participate'],
  ['registration', 'register'],
  ['submission', 'submit'],
  ['use', 'use'],
])

const verbs: ReadonlySet<string> = new Set(verbOfAct.values())
export const isVerbOfAct = (word: string): boolean => verbs.has(word)
