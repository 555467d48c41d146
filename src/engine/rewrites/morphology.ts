/** English verbs, as far as rewrites turn them. */

const irregular: ReadonlyMap<string, string> = new Map([
  ['be', 'is'],
  ['do', 'does'],
  ['go', 'goes'],
  ['have', 'has'],
])

/** "get" → "gets", "carry" → "carries", "be" → "is" */
export function thirdPersonOf(base: string): string {
  const known = irregular.get(base)
  if (known) return known
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`
}
