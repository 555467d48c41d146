/** The kinds of message that have a template in media/templates, the most common one first. */
export const templates = [
  'change-announcement',
  'vision-announcement',
  'difficult-news',
  'operational-directive',
] as const
