import type { Profile } from './profile.ts'

export const strategyUpdate: Profile = {
  id: 'strategy-update',
  title: 'Strategy update',
  description: 'Says where the strategy stands, what is measured and what comes next.',
  range: [0.5, 0.75],
  asks: ['where', 'how', 'next'],
  locked: false,
  ordersAreNormal: false,
  source: 'Carton 2018',
}
