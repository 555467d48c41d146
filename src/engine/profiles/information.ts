import type { Profile } from './profile.ts'

export const information: Profile = {
  id: 'information',
  title: 'Information',
  description: 'A notice that asks for nothing and sells nothing.',
  range: [0.0, 1.0],
  asks: [],
  locked: false,
  ordersAreNormal: false,
  source: 'descriptive',
}
