// Origin: our own, after the certainty and leveling categories of DICTION.

/** Virtues and rights that a rule protects: to hold to them without exception presses nobody. */
export const protectedGoods: ReadonlySet<string> = new Set([
  'abuse',
  'bullying',
  'dignity',
  'discrimination',
  'equality',
  'harassment',
  'health',
  'integrity',
  'pay',
  'racism',
  'respect',
  'retaliation',
  'rights',
  'safety',
  'sexism',
  'violence',
  'wages',
  'wellbeing',
])
