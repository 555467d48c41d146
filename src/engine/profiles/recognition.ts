import type { Profile } from './profile.ts'

export const recognition: Profile = {
  id: 'recognition',
  title: 'Recognition',
  description: 'Thanks and credit for what people did.',
  range: [0.8, 1.0],
  asks: ['why'],
  locked: false,
  ordersAreNormal: false,
  source: 'Shamir, Arthur & House 1994',
}
