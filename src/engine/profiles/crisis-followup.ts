import type { Profile } from './profile.ts'

export const crisisFollowup: Profile = {
  id: 'crisis-followup',
  title: 'Crisis, follow-up',
  description: 'After the first message: meaning, credit, what is not known yet.',
  range: [0.25, 0.55],
  asks: ['why', 'where', 'how', 'next'],
  locked: false,
  ordersAreNormal: false,
  source: 'CDC CERC',
}
