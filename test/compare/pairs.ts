/** Hand-made pairs of versions, and what a careful reader would say changed. */

export interface VersionPair {
  readonly name: string
  readonly before: string
  readonly after: string
  /** One line for each change in the new draft's order: its kind and the words it begins with. */
  readonly changes: readonly string[]
  /** "shift matter: before → after", in order. */
  readonly duties: readonly string[]
}

export const pairs: readonly VersionPair[] = [
  {
    name: 'nothing but emphasis and line breaks',
    before: 'We open the second line on Monday.\nEvery lead must file the plan by Friday.\n',
    after: 'We open the **second line** on Monday. Every lead must file the plan\nby Friday.\n',
    changes: [],
    duties: [],
  },
  {
    name: 'a paragraph moved to the opening',
    before:
      '# The move\n\nEvery team must pack by Friday.\n\nThe new floor opens on Monday.\n\nWe move because new colleagues learn the craft beside others. They told us so in spring.\n',
    after:
      '# The move\n\nWe move because new colleagues learn the craft beside others. They told us so in spring.\n\nEvery team must pack by Friday.\n\nThe new floor opens on Monday.\n',
    changes: ['same moved: Every team', 'same moved: The new'],
    duties: [],
  },
  {
    name: 'must becomes should',
    before: 'The valves leak. Every technician must check the valves before each shift.\n',
    after: 'The valves leak. Every technician should check the valves before each shift.\n',
    changes: ['reworded: Every technician'],
    duties: ['weakened force: 3 → 1'],
  },
  {
    name: 'a request becomes a duty',
    before: 'We ask for your help. You should wear the badge in the hall.\n',
    after: 'We ask for your help. You must wear the badge in the hall.\n',
    changes: ['reworded: You must'],
    duties: ['strengthened force: 1 → 3'],
  },
  {
    name: 'a later date and a smaller number',
    before: 'Each lead must hold 3 reviews by 14 June. Thank you for the spring.\n',
    after: 'Each lead must hold 2 reviews by 21 June. Thank you for the spring.\n',
    changes: ['reworded: Each lead'],
    duties: ['weakened date: 14 June → 21 June', 'weakened number: 3 reviews → 2 reviews'],
  },
  {
    name: 'nobody is named any more, and there is a way out',
    before: 'The shift lead must report every leak within 2 hours.\n',
    after: 'Every leak must be reported within 4 hours where possible.\n',
    changes: ['reworded: Every leak'],
    duties: [
      'weakened owner: shift lead → ',
      'weakened date: within 2 hours → within 4 hours',
      'weakened condition:  → where possible',
    ],
  },
  {
    name: 'a ban is lifted',
    before: 'The store has two doors. You must not use the north door.\n',
    after: 'The store has two doors. You may use the north door.\n',
    changes: ['reworded: You may'],
    duties: ['weakened ban: 3 → 0'],
  },
  {
    name: 'a moved paragraph is reworded on the way',
    before:
      'All managers must meet their teams before 1 October to talk about the plan.\n\nThe board met in May. It looked at four sites. It chose Leeds.\n\nLeeds has the trains.\n',
    after:
      'The board met in May. It looked at four sites. It chose Leeds.\n\nLeeds has the trains.\n\nAll managers should meet their teams before 1 October to talk about the plan.\n',
    changes: ['reworded moved: All managers'],
    duties: ['weakened force: 3 → 1'],
  },
  {
    name: 'a duty is dropped and a reason comes',
    before: 'Visitors must sign in at the desk. The desk is open from eight. Nurses must lock the cabinet.\n',
    after:
      'Visitors must sign in at the desk. The desk is open from eight. Last month two guests got lost in a fire drill.\n',
    changes: ['removed: Nurses must', 'added: Last month'],
    duties: ['weakened duty: 3 → '],
  },
  {
    name: 'a sentence is cut in two and keeps what it asks',
    before: 'You must return the laptop to the service desk and sign the blue form by 3 May.\n\nThank you.\n',
    after:
      'You must return the laptop to the service desk. You must sign the blue form by 3 May.\n\nThank you.\n',
    changes: ['reworded: You must', 'added: You must'],
    duties: [],
  },
  {
    name: 'an order becomes an invitation; a heading and a repeated line change',
    before:
      '# Steps\n\nSubmit the revised plan by Friday.\n\nThank you.\n\nThe team meets at noon.\n\nThank you.\n',
    after:
      '# Next steps\n\nYou may submit the revised plan by Friday.\n\nThank you.\n\nThe team meets at noon.\n',
    changes: ['reworded: Next steps', 'reworded: You may', 'removed: Thank you.'],
    duties: ['weakened force: 2 → 0'],
  },
  {
    name: 'a short sentence that lives on within a longer one, elsewhere',
    before:
      'Book your desk by Friday, 25 September. The lifts are slow.\n\nThe new floor opens on Monday. Priya Raman has the plan, and she will answer what you ask her until the last box is gone.\n',
    after:
      'The lifts are slow.\n\nThe new floor opens on Monday. Priya Raman has the plan, and she will answer what you ask her until the last box is gone.\n\nPlease book your desk by Friday, 25 September, so that teams can sit together from the very first day of all.\n',
    changes: ['reworded moved: Please book'],
    duties: [],
  },
  {
    name: 'nothing in a comment',
    before: 'You must wear the badge.\n',
    after: '<!-- lens-ignore deontic-modal -->\nYou must wear the badge.\n',
    changes: [],
    duties: [],
  },
]
