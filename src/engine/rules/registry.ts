/** All rules, sorted by side and name. A test proves that files, ids and documentation pages agree. */

import type { Rule } from '../rule.ts'

export const rules: readonly Rule[] = []
