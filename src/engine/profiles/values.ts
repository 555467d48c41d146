import type { Profile } from './profile.ts'

export const values: Profile = {
  id: 'values',
  title: 'Values',
  description: 'What the organisation stands for.',
  range: [0.5, 1.0],
  asks: [],
  locked: false,
  ordersAreNormal: false,
  source: 'Carton, Murphy & Clark 2014',
}
