import type { Profile } from './profile.ts'

export const difficultNews: Profile = {
  id: 'difficult-news',
  title: 'Difficult news',
  description: 'Cuts, closures, layoffs: what was decided, why, and what it means.',
  range: [0.4, 0.65],
  asks: ['why', 'how', 'next'],
  locked: false,
  ordersAreNormal: false,
  source: 'Shaw, Wild & Colquitt 2003',
}
