import type { Profile } from './profile.ts'

export const crisisSafety: Profile = {
  id: 'crisis-safety',
  title: 'Crisis or safety, first message',
  description: 'Action first: what happened, where, what to do now.',
  range: [0.0, 0.25],
  asks: ['how', 'next'],
  locked: true,
  ordersAreNormal: true,
  source: 'CDC CERC; Mileti & Sorensen 1990',
}
