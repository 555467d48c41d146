import type { Profile } from './profile.ts'

export const changeAnnouncement: Profile = {
  id: 'change-announcement',
  title: 'Change announcement',
  description: 'A reorganisation, a merger, a return to the office, a new system.',
  range: [0.45, 0.7],
  asks: ['why', 'where', 'how', 'next'],
  locked: false,
  ordersAreNormal: false,
  source: 'Venus, Stam & van Knippenberg 2019; Shaw, Wild & Colquitt 2003',
}
