/** Written by scripts/train-profile-guess.ts. */

/** In the order of the weights. */
export const guessFeatures =
  'absolute-pressure cue:change-announcement cue:crisis-safety cue:difficult-news cue:information cue:operational-directive cue:policy-compliance cue:recognition cue:strategy-update cue:values cue:vision-announcement deontic-modal directing imperative imperative-bald influencing informing item opening:change-announcement opening:crisis-safety opening:difficult-news opening:information opening:operational-directive opening:policy-compliance opening:recognition opening:strategy-update opening:values opening:vision-announcement ordered-item owner-action-date past process-steps prohibition purpose-rationale question reasoned recognition softened-directive story-anecdote subject:I subject:it subject:none subject:person subject:there subject:thing subject:we subject:who subject:you title:change-announcement title:crisis-safety title:operational-directive title:policy-compliance title:values title:vision-announcement unexplained-deadline values-conviction vision-image word:any word:become word:below word:call word:calls word:change word:close word:done word:effective word:eleven word:employee word:feel word:forward word:goes word:him word:home word:into word:invoices word:job word:leave word:let word:like word:line word:lines word:live word:look word:make word:monday word:month word:most word:never word:off word:open word:our word:per word:question word:questions word:run word:safety word:said word:see word:share word:sheet word:shift word:side word:signed word:starts word:tea word:their word:them word:thousand word:today word:together word:tonight word:until word:water word:week word:where word:why word:writing you-will-command'

/** A kind of message, then its bias and the weight of each feature, in hundredths. */
export const kindWeights: readonly (readonly [string, string])[] = [
  [
    'change-announcement',
    '-22 -5 85 -5 9 2 -17 -1 17 5 12 -28 39 6 21 17 -12 76 -29 8 -28 -3 19 0 -14 -11 12 -9 54 16 -1 -47 -20 -18 -3 91 2 32 77 11 4 -23 -19 13 1 -2 53 -14 -47 54 -15 -5 -8 -8 -10 25 -39 -5 -9 37 -22 40 67 52 -17 -58 -2 10 42 43 -10 -29 42 -20 53 -11 -10 -8 29 37 -20 59 -32 -17 -5 -11 8 -39 40 -58 -6 43 21 22 42 -39 -18 -23 -35 12 -13 -9 22 1 57 -19 43 -5 -16 -15 55 -12 21 -24 -3 3 49 54 -13',
  ],
  [
    'crisis-safety',
    '-26 42 10 115 -16 -35 9 -73 31 -37 -7 -3 -20 68 30 20 -34 -8 7 -36 10 8 -3 -3 -22 -36 -37 -14 -4 40 30 -9 19 61 22 -27 29 -7 16 8 6 7 19 13 -25 -21 14 -60 -24 -28 46 28 -19 -2 -2 -23 9 -17 17 -7 -7 44 -7 -2 -20 -7 3 -28 11 7 6 -21 -2 41 -3 -4 36 -2 -5 -42 -9 -17 -5 -16 44 -48 -26 -18 -33 44 -15 -15 8 -6 -1 -23 41 -23 -33 -2 14 39 -10 1 7 -1 1 37 -6 44 -14 66 25 38 -13 17 -13 -12 18',
  ],
  [
    'difficult-news',
    '-94 -9 -66 16 124 -12 76 37 17 69 -7 -35 -2 -24 -18 -25 -10 17 15 23 8 64 -14 -28 48 -24 24 -9 18 -36 -29 34 -37 25 0 -41 -3 13 14 -25 -16 -28 9 8 80 -4 -4 -9 20 -4 -27 -12 -14 -10 -2 -7 -25 -16 47 32 -20 9 -5 -26 -15 11 48 37 1 -8 50 -9 8 -23 -24 -3 -3 4 -36 -36 21 3 -17 -20 20 -5 -20 6 -25 -12 45 18 -14 10 4 27 -4 -1 3 -25 -9 -7 -24 43 -9 -13 14 6 -1 35 -9 2 41 -25 -14 4 15 -9 -16',
  ],
  [
    'information',
    '37 -4 -27 26 -14 57 16 -27 5 52 -28 2 2 -44 -10 -8 -83 107 42 -3 -5 -20 -4 10 20 -13 -11 -6 -7 -35 9 19 -20 -56 -26 41 -6 3 -13 -8 -52 -34 -9 -9 14 22 -46 -8 16 30 46 -4 -5 -4 -1 -13 -15 3 -5 -9 30 -21 -11 -13 13 1 -5 -17 -10 3 -5 -7 -13 -6 -2 -1 -11 3 -12 -4 -16 -6 -8 -15 5 1 -10 -1 -5 11 -7 -1 -4 -10 19 -5 1 -1 27 3 -5 -5 -6 -4 -5 -5 -12 -23 -6 2 -14 -5 -26 19 3 -16 1 -8 -29',
  ],
  [
    'operational-directive',
    '130 -22 26 -12 -21 -4 -41 -32 -45 -34 8 -36 2 150 33 48 -56 -3 -24 -13 81 -15 -21 -21 -32 62 -1 25 -10 -20 12 3 5 18 -21 1 12 -30 -1 -39 25 7 17 0 1 -6 14 -22 -16 -24 -44 20 -1 -8 -12 54 -38 27 -29 -1 37 -17 -5 11 40 43 -18 44 -13 -39 -22 88 -20 -26 5 48 -21 36 -2 20 56 -22 0 -16 -17 62 83 -5 -28 -10 29 -12 -30 -6 -26 36 1 -5 51 0 36 -17 -4 -13 -3 16 -33 -39 -23 -44 -29 -26 -8 -32 -24 -43 30 -30 12',
  ],
  [
    'other',
    '43 -10 -19 -34 18 -34 -1 -38 -68 -22 -11 -1 1 -13 -6 36 39 -16 32 75 -22 -9 15 7 -25 4 -26 -13 -15 34 -28 -7 37 -32 27 -36 -4 -21 -10 25 32 17 -22 -26 -1 -19 1 5 47 -21 -3 -13 -3 -10 32 -9 9 29 22 -15 14 -13 -16 10 -15 36 -2 1 12 2 -2 -22 -33 -16 -21 -7 7 -35 1 54 -33 10 3 38 -28 -12 -29 30 25 -5 -27 -30 -16 -16 7 61 -5 5 12 -14 -6 33 57 15 9 58 -27 -9 6 -11 -26 -7 19 13 86 -14 -37 9 -11',
  ],
  [
    'policy-compliance',
    '-71 19 -17 -18 11 6 64 94 -20 -31 13 12 2 43 -39 5 -58 -14 65 6 -28 -10 -11 44 9 -9 5 -8 -18 17 49 -25 29 72 6 -15 -21 13 -31 -5 22 20 -31 -9 -44 18 -38 66 51 -17 2 -29 48 -6 1 -41 -6 -27 16 -9 -23 -37 -12 3 16 -41 -15 -6 -12 25 0 -5 16 20 -3 -6 3 -7 -39 22 -18 8 4 54 13 13 -13 -39 30 0 -38 -3 42 -2 -15 -11 -10 56 4 -10 -23 -14 10 -27 -14 -15 43 -6 -8 -8 28 -9 -56 -8 -12 8 -3 6 45',
  ],
  [
    'recognition',
    '43 -2 -20 -1 -53 -50 -60 -44 54 -64 -44 -27 -5 -45 22 -25 62 -19 -37 -22 -17 -31 -17 2 -28 16 -11 -35 -21 -10 -17 50 -4 -14 15 8 0 65 -11 53 47 -47 44 23 27 -9 -73 26 -46 -7 0 13 0 -9 -1 0 -3 -1 -25 -21 -14 11 4 8 -8 20 -1 20 -12 -3 -1 -14 9 27 -9 -2 -7 -5 16 -8 -16 -28 -7 -6 -7 -17 -9 1 16 18 10 -17 -9 -5 -9 -12 2 -18 -31 2 5 -7 -22 -9 -11 -3 -34 -45 38 -9 8 2 -13 -7 11 -22 -25 -13 -3',
  ],
  [
    'strategy-update',
    '-41 -2 42 -35 -34 -15 2 8 11 92 -2 65 4 -46 -38 -35 43 -17 10 -25 -5 4 42 -20 13 -9 58 29 22 35 29 -7 21 -30 -49 -38 -5 -20 -21 1 -6 30 -4 -18 -13 0 20 2 -20 34 -12 2 -4 11 -6 18 -21 -5 -11 -7 -6 -10 -1 -17 -4 4 -3 -31 -10 -16 -9 -10 -23 -6 3 -7 25 -17 7 -21 -12 7 65 -16 -6 -5 14 59 -11 27 12 3 7 -22 -7 -6 -7 19 -24 -6 8 -16 -3 15 -13 9 16 11 -16 -30 10 -3 -36 25 -21 22 -25 -13 7',
  ],
  [
    'values',
    '39 -7 37 -21 -25 42 -37 39 -32 -45 58 -36 -12 -39 0 6 76 -68 -25 -34 17 20 22 -2 32 -24 -21 44 -28 -18 -56 -3 -20 -9 20 -13 -2 -20 -8 -21 -54 20 0 8 -11 1 49 0 55 -18 16 -9 15 74 21 -1 65 -22 -36 12 14 -9 -14 0 4 -28 -2 -26 -5 -13 -1 11 24 9 -8 -4 -7 29 -13 5 12 -13 -9 7 -12 6 -35 -9 -9 13 -7 -13 -8 -11 -5 2 -2 4 -30 -10 -3 -21 -11 -16 -13 -19 15 38 -24 -6 -8 -3 8 -1 -19 -1 8 22 -5',
  ],
  [
    'vision-announcement',
    '-37 -1 -50 -30 0 43 -11 37 29 13 8 88 -11 -56 4 -38 33 -55 -56 19 -13 -8 -27 12 -1 45 9 -3 10 -22 2 -9 -10 -16 8 30 -1 -27 -13 0 -8 31 -5 -3 -30 18 10 15 -36 1 -9 9 -8 -28 -20 -3 64 33 14 -13 -3 2 -1 -25 6 19 -2 -3 -4 -3 -6 18 -8 1 9 -2 -13 4 53 -27 34 -1 6 7 -7 16 37 14 0 -30 5 27 2 47 -8 -30 0 -13 56 51 -3 25 -9 -6 -4 -6 -27 34 56 42 0 -5 24 2 5 42 -2 -6 -5',
  ],
]
