/** Written by scripts/train-profile-guess.ts. */

/** In the order of the weights. */
export const guessFeatures =
  'absolute-pressure cue:change-announcement cue:crisis-safety cue:difficult-news cue:information cue:operational-directive cue:policy-compliance cue:recognition cue:strategy-update cue:values cue:vision-announcement deontic-modal directing imperative imperative-bald influencing informing item opening:change-announcement opening:crisis-safety opening:difficult-news opening:information opening:operational-directive opening:policy-compliance opening:recognition opening:strategy-update opening:values opening:vision-announcement ordered-item owner-action-date past process-steps prohibition purpose-rationale question recognition softened-directive story-anecdote subject:I subject:none subject:person subject:there subject:thing subject:we subject:who subject:you title:change-announcement title:crisis-safety title:operational-directive title:policy-compliance title:values title:vision-announcement unexplained-deadline values-conviction vision-image word:after word:any word:below word:call word:calls word:change word:close word:done word:effective word:eleven word:employee word:feel word:forward word:goes word:him word:home word:into word:invoices word:leave word:let word:like word:line word:lines word:live word:look word:make word:monday word:month word:most word:never word:off word:open word:our word:per word:proud word:question word:questions word:run word:safety word:said word:see word:share word:sheet word:side word:signed word:starts word:tea word:their word:them word:thousand word:through word:today word:together word:tonight word:until word:water word:week word:where word:why word:writing you-will-command'

/** A kind of message, then its bias and the weight of each feature, in hundredths. */
export const kindWeights: readonly (readonly [string, string])[] = [
  [
    'change-announcement',
    '-39 -4 82 -6 7 1 -16 0 11 5 8 -28 39 5 24 10 -19 71 -28 7 -30 0 21 -1 -14 -11 15 -9 51 16 -7 -32 -22 -14 -2 87 28 84 -4 -1 -12 30 -2 1 50 -12 -51 55 -17 -5 -9 -7 -10 25 -40 -8 20 -8 -23 40 69 50 -19 -59 0 10 44 42 -11 -29 40 -18 53 -11 -7 30 36 -19 57 -32 -14 -6 -11 6 -38 41 -58 -1 43 23 48 21 43 -39 -17 -25 -37 12 -13 24 1 57 -20 47 -7 -16 15 -17 55 -11 20 -24 -2 4 47 57 -16',
  ],
  [
    'crisis-safety',
    '-22 42 13 115 -19 -33 15 -74 31 -36 -6 -4 -24 71 27 20 -35 -11 9 -35 11 4 -4 -3 -23 -38 -39 -14 -4 40 28 -8 21 61 17 -26 -6 23 12 16 16 7 -23 -17 21 -65 -20 -29 48 29 -23 -2 -2 -18 11 -18 -22 18 -8 48 -8 -4 -20 -11 5 -29 9 7 4 -20 -1 43 -1 -5 -5 -10 -41 -9 -19 -5 -17 48 -51 -28 -18 -34 48 -16 -14 11 -3 -5 -1 -21 44 -22 -32 -6 18 -9 2 9 0 -2 38 -7 -27 44 -15 65 24 40 -15 18 -12 -13 21',
  ],
  [
    'difficult-news',
    '-88 -10 -71 19 124 -13 76 39 16 69 -6 -35 4 -19 -19 -18 -6 16 20 23 7 62 -12 -28 51 -20 24 -10 19 -36 -33 28 -35 19 2 -40 15 22 -20 -20 5 3 77 -7 -7 -13 17 -3 -25 -12 -13 -10 -2 -8 -26 -13 -62 42 -19 8 -6 -26 -15 12 48 37 1 -5 50 -11 7 -23 -27 -3 4 -34 -38 19 2 -17 -21 21 -12 -20 5 -25 -13 41 17 -14 -11 8 6 26 -5 -1 1 -25 -10 -21 43 -9 -14 15 5 -2 41 31 -6 0 41 -23 -12 3 15 -11 -20',
  ],
  [
    'information',
    '33 -4 -26 26 -17 55 15 -27 4 50 -27 1 2 -41 -17 -11 -86 106 41 -1 -4 -21 -4 12 20 -13 -11 -6 -7 -37 7 15 -21 -56 -27 39 3 -8 -10 -58 -11 -9 15 21 -45 -11 13 32 44 -4 -7 -4 -1 -12 -15 3 42 -5 30 -22 -11 -13 11 0 -4 -16 -9 3 -4 -8 -13 -7 -2 -2 3 -10 -5 -17 -6 -8 -16 4 0 -10 -1 -6 11 -8 -1 -3 -2 -9 18 -4 1 -3 24 3 -6 -6 -5 -6 -5 -12 -23 -5 19 1 -13 -5 -26 17 3 -16 0 -9 -29',
  ],
  [
    'operational-directive',
    '132 -21 27 -10 -16 -6 -45 -39 -46 -30 5 -34 1 142 40 51 -58 7 -24 -12 81 -10 -19 -24 -36 63 3 26 -11 -18 16 -4 4 22 -16 1 -31 -11 -33 23 15 1 -1 -5 13 -24 -16 -25 -46 19 3 -8 -11 45 -37 29 5 -29 38 -20 -5 12 42 43 -21 42 -15 -40 -21 91 -21 -27 3 49 36 -1 19 57 -23 0 -18 -16 71 87 -7 -25 -10 33 -14 -31 -4 -6 -27 36 3 -6 51 1 33 -6 -12 -7 16 -32 -42 -24 13 -42 -31 -26 -8 -33 -25 -47 31 -29 14',
  ],
  [
    'other',
    '46 -9 -20 -32 18 -31 -3 -38 -64 -20 -11 -1 3 -15 0 45 39 -12 29 76 -22 -12 14 6 -26 3 -27 -11 -14 34 -27 -7 35 -31 30 -34 -19 -5 33 30 -16 -24 1 -30 -1 2 47 -22 -3 -12 -3 -10 30 -8 4 28 17 22 14 -13 -16 12 -14 37 -3 0 11 1 -3 -23 -31 -17 -20 -8 -35 4 56 -32 9 2 39 -30 -10 -30 31 24 -8 -29 -28 -16 -10 -15 6 61 -4 6 14 -14 -6 54 16 8 60 -28 -7 8 -2 -10 -26 -7 19 12 83 -12 -36 10 -13',
  ],
  [
    'policy-compliance',
    '-70 19 -16 -21 10 10 63 95 -17 -30 14 11 -1 47 -41 2 -48 -17 66 6 -27 -9 -13 46 11 -9 2 -9 -19 17 50 -24 32 72 5 -14 14 -42 -6 23 -32 -14 -44 18 -41 69 49 -14 3 -30 50 -6 1 -38 -6 -30 5 14 -23 -37 -9 3 16 -39 -16 -4 -11 27 1 -5 17 20 -3 -5 -5 -40 23 -19 11 5 57 10 13 -13 -38 30 1 -38 -3 41 -6 -3 -15 -12 -12 57 4 -10 -23 9 -27 -12 -16 43 -6 -8 9 -9 28 -9 -54 -9 -10 8 -1 8 39',
  ],
  [
    'recognition',
    '48 -2 -26 -3 -53 -51 -61 -45 50 -66 -49 -28 -4 -43 19 -30 67 -37 -36 -25 -17 -27 -20 2 -26 14 -9 -38 -21 -9 -25 44 -2 -15 18 12 59 -9 49 38 44 26 27 -3 -78 23 -46 -7 0 13 0 -12 -1 0 1 0 -4 -26 -15 15 4 6 -10 20 -1 20 -10 -3 0 -15 6 28 -11 -2 -5 16 -8 -17 -27 -7 -6 -5 -16 -11 -1 16 20 9 -16 -9 25 -5 -8 -13 1 -20 -33 2 4 -24 -10 -12 -6 -34 -47 38 -16 -4 5 4 -13 -7 12 -24 -27 -13 -3',
  ],
  [
    'strategy-update',
    '-38 -3 44 -36 -33 -18 3 10 13 91 1 64 2 -51 -35 -35 44 -11 10 -24 -4 3 45 -20 14 -10 55 29 25 34 24 -5 21 -33 -49 -39 -18 -31 -1 -3 2 -23 -12 5 21 4 -21 34 -12 2 -4 11 -5 18 -23 -7 -12 -10 -5 -10 -1 -17 -5 6 -3 -31 -10 -14 -9 -10 -22 -7 2 -8 -16 5 -19 -12 9 65 -16 -6 -5 15 62 -11 28 11 2 5 -8 -22 -7 -5 -8 20 -22 -6 8 -3 14 -12 9 17 13 -16 -1 -31 11 -4 -34 26 -20 23 -26 -13 20',
  ],
  [
    'values',
    '28 -7 44 -23 -23 43 -40 40 -28 -44 60 -35 -12 -39 -9 6 68 -63 -29 -35 18 17 21 -2 32 -24 -19 44 -26 -18 -49 1 -20 -9 10 -13 -20 -9 -22 -42 -10 6 -9 6 57 8 66 -20 16 -9 15 76 21 -1 69 -15 6 -33 14 -11 -14 1 5 -29 -2 -27 -6 -13 -1 9 25 8 -7 -4 27 -13 3 13 -13 -8 6 -12 4 -35 -10 -8 12 -6 -12 -8 -14 -11 -6 0 -2 3 -27 -10 -3 -11 -15 -12 -19 15 40 -23 -42 -5 -8 -3 7 -2 -20 -1 11 22 -6',
  ],
  [
    'vision-announcement',
    '-32 -1 -50 -30 2 43 -8 39 30 11 12 89 -11 -57 10 -40 33 -50 -58 21 -12 -7 -29 12 -2 45 7 -2 7 -23 15 -9 -11 -17 11 27 -26 -13 2 -7 -2 -4 -30 11 11 19 -37 0 -9 10 -8 -28 -19 -3 63 33 5 15 -3 1 -1 -25 8 19 -2 -3 -5 -4 -6 22 -7 1 12 -2 4 53 -24 37 -1 6 6 -8 17 38 16 -1 -31 4 27 2 -15 48 -9 -30 -1 -10 57 51 -3 -7 -6 -4 -5 -28 36 55 -9 42 1 -6 24 1 7 44 -2 -7 -7',
  ],
]
