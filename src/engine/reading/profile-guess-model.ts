/** Written by scripts/train-profile-guess.ts. */

/** In the order of the weights. */
export const guessFeatures =
  'absolute-pressure cue:change-announcement cue:crisis-safety cue:difficult-news cue:information cue:operational-directive cue:policy-compliance cue:recognition cue:strategy-update cue:values cue:vision-announcement deontic-modal directing imperative imperative-bald influencing informing item opening:change-announcement opening:crisis-safety opening:difficult-news opening:information opening:operational-directive opening:policy-compliance opening:recognition opening:strategy-update opening:values opening:vision-announcement ordered-item owner-action-date past process-steps prohibition purpose-rationale question recognition softened-directive story-anecdote subject:I subject:it subject:none subject:person subject:there subject:thing subject:we subject:who subject:you title:change-announcement title:crisis-safety title:operational-directive title:policy-compliance title:values title:vision-announcement unexplained-deadline values-conviction vision-image word:any word:become word:below word:call word:calls word:change word:close word:done word:effective word:eleven word:employee word:feel word:forward word:goes word:him word:home word:into word:invoices word:job word:leave word:let word:like word:line word:lines word:live word:look word:make word:monday word:month word:most word:never word:off word:open word:our word:per word:question word:questions word:run word:safety word:said word:see word:share word:sheet word:shift word:side word:signed word:starts word:tea word:their word:them word:thousand word:today word:together word:tonight word:until word:water word:week word:where word:why word:writing you-will-command'

/** A kind of message, then its bias and the weight of each feature, in hundredths. */
export const kindWeights: readonly (readonly [string, string])[] = [
  [
    'change-announcement',
    '-22 -5 85 -5 9 3 -16 -2 17 5 12 -29 40 4 22 19 -13 76 -29 8 -28 -2 19 1 -15 -12 11 -9 53 15 -1 -47 -20 -14 -4 91 32 78 12 5 -24 -18 12 0 -2 53 -14 -48 54 -15 -5 -9 -8 -10 25 -40 -5 -9 37 -23 40 67 52 -17 -58 -3 9 43 44 -11 -30 43 -21 53 -11 -10 -9 30 37 -21 60 -32 -17 -6 -10 7 -40 41 -57 -8 43 20 22 42 -39 -19 -22 -35 12 -13 -8 22 1 57 -19 44 -5 -16 -15 56 -12 20 -24 -2 3 49 55 -13',
  ],
  [
    'crisis-safety',
    '-26 43 10 115 -15 -34 9 -73 32 -36 -7 -3 -20 68 30 18 -34 -8 7 -36 11 8 -3 -5 -22 -37 -37 -13 -4 40 31 -9 20 61 24 -28 -7 18 0 8 10 19 16 -24 -22 14 -62 -24 -28 45 27 -21 -2 -2 -18 10 -17 17 -7 -7 45 -7 -2 -20 -9 2 -28 10 8 6 -20 -2 42 -3 -4 35 -2 -6 -42 -9 -17 -6 -16 45 -49 -26 -18 -34 45 -14 -15 9 -6 -2 -25 42 -23 -34 -4 14 39 -10 3 7 -1 1 37 -6 45 -14 66 25 39 -13 16 -13 -12 19',
  ],
  [
    'difficult-news',
    '-97 -9 -66 16 124 -13 75 37 17 68 -6 -36 -2 -16 -19 -26 -9 19 14 23 8 64 -15 -29 48 -24 24 -10 18 -36 -30 34 -37 15 0 -41 13 14 -23 -16 -29 8 8 80 -4 -3 -9 19 -4 -27 -12 -15 -10 -2 -8 -25 -16 47 32 -20 9 -5 -26 -15 11 48 37 1 -8 50 -10 8 -23 -24 -4 -3 3 -36 -35 22 3 -18 -20 19 -5 -20 6 -25 -11 44 18 -13 10 4 27 -4 -1 3 -25 -9 -7 -24 43 -9 -13 15 7 -1 34 -9 2 41 -25 -13 5 15 -10 -16',
  ],
  [
    'information',
    '41 -4 -26 26 -16 57 20 -32 5 51 -27 1 6 -56 -9 -5 -83 105 43 -3 -5 -21 -1 15 14 -13 -10 -7 -8 -35 5 16 -19 -53 -27 45 -1 -10 -11 -53 -36 -9 -7 17 23 -43 -8 13 31 47 -4 -6 -4 -1 -12 -16 3 -5 -9 27 -22 -11 -13 13 2 -5 -16 -9 3 -5 -7 -13 -6 -2 -2 -10 4 -12 -4 -16 -6 -8 -15 4 2 -10 -4 -3 13 -9 -1 -4 -9 17 -5 1 -1 26 3 -6 -5 -6 -5 -5 -5 -11 -22 -6 2 -13 -5 -26 19 4 -16 1 -8 -28',
  ],
  [
    'operational-directive',
    '133 -21 27 -11 -20 -4 -43 -29 -45 -31 6 -34 -5 141 35 51 -59 0 -22 -13 82 -14 -22 -23 -28 64 -2 27 -11 -20 17 5 8 20 -20 -2 -28 -7 -38 23 9 19 -3 -1 -4 12 -24 -14 -26 -45 21 2 -8 -13 47 -38 28 -30 -1 40 -16 -6 9 41 45 -18 44 -15 -40 -22 90 -21 -27 5 51 -23 35 -2 20 57 -23 0 -17 -15 65 86 -6 -29 -12 32 -11 -30 -6 -26 38 2 -5 54 1 35 -17 -7 -11 -5 15 -32 -40 -24 -43 -30 -26 -8 -32 -28 -45 32 -30 11',
  ],
  [
    'other',
    '40 -10 -20 -34 17 -35 -2 -39 -68 -22 -11 -1 0 2 -8 33 40 -17 29 76 -23 -9 15 6 -25 3 -26 -13 -15 33 -29 -6 35 -35 28 -35 -21 -11 27 32 16 -23 -26 -1 -19 1 6 47 -20 -3 -13 -3 -10 32 -9 9 29 22 -15 14 -13 -16 10 -15 36 -2 1 13 2 -3 -23 -33 -16 -21 -8 7 -35 1 53 -33 10 3 38 -28 -12 -29 31 26 -5 -27 -30 -16 -16 7 61 -5 5 12 -14 -6 33 57 15 9 58 -27 -9 7 -11 -26 -7 20 13 87 -12 -37 9 -12',
  ],
  [
    'policy-compliance',
    '-74 19 -19 -18 13 7 63 95 -19 -31 12 12 4 44 -38 4 -55 -14 66 7 -28 -10 -15 43 11 -9 4 -10 -17 16 49 -25 28 75 3 -16 15 -28 -2 21 20 -30 -10 -46 17 -40 67 53 -16 2 -31 48 -5 1 -39 -6 -28 15 -9 -22 -36 -11 2 16 -41 -14 -7 -11 25 1 -5 16 20 -3 -6 3 -7 -39 22 -19 8 4 55 13 12 -14 -36 29 0 -39 -4 42 -2 -13 -11 -10 56 4 -11 -22 -15 10 -28 -14 -16 42 -8 -8 -9 28 -9 -58 -9 -12 7 -2 7 45',
  ],
  [
    'recognition',
    '46 -2 -20 -1 -52 -50 -59 -44 54 -64 -44 -27 -5 -45 23 -25 63 -27 -36 -23 -17 -31 -16 2 -27 15 -11 -35 -21 -9 -17 50 -4 -14 15 9 64 -11 52 47 -47 46 22 28 -8 -73 26 -46 -7 0 13 0 -10 -1 0 -3 -1 -26 -21 -14 11 4 8 -8 20 -1 21 -11 -3 -1 -14 8 27 -9 -2 -6 -6 17 -8 -16 -28 -7 -6 -7 -18 -8 2 15 18 10 -17 -9 -6 -9 -11 2 -18 -32 2 5 -7 -22 -9 -11 -3 -35 -45 38 -9 8 2 -11 -6 12 -22 -25 -13 -3',
  ],
  [
    'strategy-update',
    '-42 -2 42 -35 -34 -15 2 9 10 91 -2 65 4 -45 -38 -35 43 -16 10 -25 -5 4 43 -20 13 -9 58 29 22 35 28 -6 21 -30 -48 -39 -20 -22 1 -6 29 -4 -18 -13 0 20 3 -20 34 -12 2 -4 11 -6 19 -21 -5 -11 -7 -6 -10 -1 -17 -5 4 -3 -32 -10 -15 -9 -11 -23 -6 3 -8 25 -17 7 -22 -12 8 65 -16 -6 -5 14 60 -10 27 11 3 7 -22 -7 -6 -8 19 -24 -6 8 -16 -3 14 -13 9 16 11 -16 -30 10 -3 -35 25 -21 22 -26 -12 7',
  ],
  [
    'values',
    '38 -7 37 -22 -25 42 -37 39 -32 -45 58 -37 -12 -40 0 6 74 -64 -26 -34 18 19 22 -2 32 -24 -21 44 -27 -18 -56 -3 -21 -9 20 -14 -21 -9 -20 -55 21 -1 8 -11 1 49 1 55 -19 16 -9 15 74 21 -1 65 -21 -35 12 14 -10 -14 0 4 -28 -2 -26 -5 -13 -1 11 24 9 -8 -4 -6 29 -13 6 12 -13 -8 7 -12 5 -35 -9 -8 13 -7 -13 -8 -11 -5 1 -2 4 -29 -10 -3 -21 -10 -16 -13 -19 15 39 -24 -6 -9 -3 7 -1 -19 -1 9 22 -5',
  ],
  [
    'vision-announcement',
    '-38 -1 -50 -31 0 43 -11 38 30 13 8 88 -11 -56 3 -38 32 -54 -56 20 -13 -8 -27 12 -1 45 9 -3 10 -22 2 -9 -11 -16 9 30 -27 -13 1 -8 31 -5 -3 -30 18 10 15 -36 1 -9 9 -8 -28 -20 -3 63 34 14 -13 -3 2 0 -25 6 19 -2 -3 -4 -3 -6 18 -7 1 9 -2 -13 4 53 -27 34 -2 6 8 -7 16 37 15 0 -30 5 27 2 47 -8 -30 0 -13 56 51 -3 25 -9 -6 -4 -6 -27 34 56 42 0 -5 24 2 6 42 -2 -7 -5',
  ],
]
