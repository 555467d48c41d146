import type { Profile } from './profile.ts'

export const visionAnnouncement: Profile = {
  id: 'vision-announcement',
  title: 'Vision announcement',
  description: 'Paints where the organisation is going and asks people to come along.',
  range: [0.65, 0.9],
  asks: ['why', 'where', 'next'],
  locked: false,
  ordersAreNormal: false,
  source: 'Carton, Murphy & Clark 2014',
}
