import type { Profile } from './profile.ts'

export const policyCompliance: Profile = {
  id: 'policy-compliance',
  title: 'Policy or compliance',
  description: 'Rules that bind: duties stay duties, each group of rules with its purpose.',
  range: [0.1, 0.4],
  asks: ['why', 'how'],
  locked: true,
  ordersAreNormal: true,
  source: 'digital.gov plain language; Shaw, Wild & Colquitt 2003',
}
