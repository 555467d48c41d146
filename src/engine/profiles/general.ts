import type { Profile } from './profile.ts'

export const general: Profile = {
  id: 'general',
  title: 'General',
  description: 'Any other message to people you lead.',
  range: [0.4, 0.7],
  asks: ['why', 'next'],
  locked: false,
  ordersAreNormal: false,
  source: 'design prior',
}
