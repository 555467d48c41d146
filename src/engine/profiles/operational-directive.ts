import type { Profile } from './profile.ts'

export const operationalDirective: Profile = {
  id: 'operational-directive',
  title: 'Operational directive',
  description: 'Do this, by then, in this way.',
  range: [0.15, 0.4],
  asks: ['how', 'next'],
  locked: false,
  ordersAreNormal: true,
  source: 'Leopold 2015; Gollwitzer & Sheeran 2006',
}
