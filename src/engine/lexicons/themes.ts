/**
 * Words by what they bring into a memo. The stance model learns what each theme is worth; a word may have several.
 * Origin: the cues of the project's own taxonomy (sections 3 to 5), widened by hand.
 */

const wordsByTheme = {
  admin:
    'approval approve attach book bring complete copy email e-mail enter file fill form forms log print record register report request return send sign submit ticket update upload',
  benefit:
    'benefit benefits better chance easier faster grow growth help helped helps learn opportunity safer simpler',
  change: 'change changes changing close closing join joining merger move moving new old replace',
  confidence:
    'able can capable certain confidence confident know prove proved ready strength strong stronger sure',
  deadline:
    'before by close cob deadline due end eod immediately latest midnight month noon today tomorrow tonight until week within',
  family:
    'bed boy child children dad daughter door eyes face families family father girl grandfather grandmother hands home house husband kids kitchen man mother mum son street table wife woman',
  feeling:
    'afraid angry anxious ashamed difficult fear frightened glad grateful happy hard heart hearts hope hopeful hopes hurt joy love loved moved pain proud sad scared sorry tired tough worried worry',
  future:
    'ahead become becomes better destination dream forward future generation generations horizon imagine journey picture someday tomorrow vision world',
  people:
    'client clients communities community customer customers member members neighbour neighbours passenger passengers patient patients people person pupil pupils resident residents somebody someone town',
  obligation:
    'accountable compulsory ensure expected mandatory must necessary need needs obligatory obliged required responsibility responsible shall should',
  praise:
    'amazing best brilliant calm calmly dedicated dedication excellent extraordinary finest generous great outstanding patience patient quietly remarkable skill skilled superb talented tireless wonderful',
  prohibition:
    'avoid banned cannot except forbidden never no nobody not prohibited refrain stop unless without',
  sanction:
    'accountable breach consequences deducted disciplinary discipline dismissal escalated penalty refused rejected reported revoked suspended suspension terminated termination violation violations withdrawn',
  self: "i i'd i'll i'm i've me mine my myself",
  story:
    'asked came cried heard knew laughed looked minute morning night once remember remembered said sat saw stood stopped story thought told walked went',
  surveillance:
    'audit audited audits check checked checks inspect inspected inspection logged monitor monitored monitoring recorded review reviewed spot-check tracked verified verify',
  thanks:
    'applause appreciate appreciated bravo congratulations credit deserve deserved deserves grateful gratitude honor honour kudos owe recognise recognize thank thanks',
  together: 'all each everyone our ours ourselves together us we',
  value:
    'belief believe brave care caring courage decency decent dignity fair fairness faith freedom honest honesty humility integrity kind kindness loyal pride principle principles promise proud respect respectful safe safety trust trusted values',
  why: 'because matter matters mean meaning means point purpose reason so why',
  you: "you you'll you're you've your yours yourself yourselves",
} as const

export const themes: readonly string[] = Object.keys(wordsByTheme)

const bits = new Map<string, number>()
Object.values(wordsByTheme).forEach((words, theme) => {
  for (const word of words.split(' ')) bits.set(word, (bits.get(word) ?? 0) | (1 << theme))
})

/** The themes of a lower-case word, one bit each in the order of `themes`. */
export const themesOf = (word: string): number => bits.get(word) ?? 0
