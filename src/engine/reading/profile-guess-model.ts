/** Written by scripts/train-profile-guess.ts. */

/** In the order of the weights. */
export const guessFeatures =
  'absolute-pressure cue:change-announcement cue:crisis-safety cue:difficult-news cue:information cue:operational-directive cue:policy-compliance cue:recognition cue:strategy-update cue:values cue:vision-announcement deontic-modal directing imperative imperative-bald influencing informing item opening:change-announcement opening:crisis-safety opening:difficult-news opening:information opening:operational-directive opening:policy-compliance opening:recognition opening:strategy-update opening:values opening:vision-announcement ordered-item owner-action-date past process-steps prohibition purpose-rationale question recognition softened-directive story-anecdote subject:I subject:none subject:person subject:there subject:thing subject:we subject:who subject:you title:change-announcement title:crisis-safety title:operational-directive title:policy-compliance title:values title:vision-announcement unexplained-deadline values-conviction vision-image word:any word:become word:below word:call word:calls word:change word:close word:done word:effective word:eleven word:employee word:end word:feel word:forward word:goes word:him word:home word:into word:invoices word:let word:like word:line word:lines word:live word:look word:make word:monday word:month word:most word:never word:off word:open word:our word:per word:proud word:question word:questions word:run word:safety word:said word:see word:share word:sheet word:side word:signed word:starts word:tea word:their word:them word:thousand word:through word:today word:together word:tonight word:until word:water word:week word:where word:why word:writing you-will-command'

/** A kind of message, then its bias and the weight of each feature, in hundredths. */
export const kindWeights: readonly (readonly [string, string])[] = [
  [
    'change-announcement',
    '-36 -6 83 -6 5 0 -13 0 12 5 9 -29 38 11 28 -6 -24 68 -26 10 -30 2 22 -2 -14 -10 17 -10 50 15 -7 -32 -23 -15 -1 92 29 81 -5 0 -12 32 -5 0 50 -12 -53 55 -14 -4 -8 -6 -9 13 -39 -8 -11 35 -23 42 67 50 -19 -57 -1 10 42 42 40 -12 -27 38 -18 50 -10 33 34 -19 60 -30 -15 -7 -11 5 -38 42 -57 -3 41 21 47 21 43 -38 -17 -24 -39 13 -12 25 2 56 -20 46 -6 -16 14 -17 55 -11 22 -23 -1 3 48 57 -17',
  ],
  [
    'crisis-safety',
    '-18 44 11 115 -19 -32 15 -73 32 -35 -8 -4 -25 78 28 17 -26 -22 8 -35 9 2 -4 -1 -22 -38 -39 -14 -5 40 29 -9 21 62 18 -26 -6 23 10 12 17 5 -23 -15 21 -64 -19 -28 47 27 -21 -3 -2 -26 10 -18 18 -8 -8 48 -8 -4 -20 -11 4 -28 10 -23 7 5 -21 -1 42 -2 -5 -9 -42 -9 -19 -5 -18 47 -49 -28 -19 -34 48 -17 -13 11 -3 -5 -1 -20 45 -23 -31 -4 18 -9 1 8 0 -1 37 -7 -27 44 -15 65 23 40 -15 18 -12 -13 19',
  ],
  [
    'difficult-news',
    '-100 -10 -70 17 125 -12 74 38 14 69 -6 -38 5 -13 -23 0 -3 15 17 21 8 61 -14 -28 48 -22 25 -9 19 -37 -34 28 -37 18 1 -42 14 20 -18 -19 2 1 77 -10 -8 -12 14 -3 -27 -12 -14 -10 -2 -8 -26 -15 43 33 -20 6 -6 -26 -16 13 48 39 1 28 -6 50 -12 9 -23 -28 -4 -34 -41 19 2 -17 -22 20 -9 -20 4 -26 -14 43 18 -14 -12 11 6 27 -5 -2 1 -25 -11 -22 44 -11 -13 14 7 0 40 33 -8 3 43 -24 -14 5 15 -11 -20',
  ],
  [
    'information',
    '32 -4 -28 28 -11 54 20 -23 5 53 -27 -1 2 -56 -12 -16 -85 107 44 -5 -5 -19 -2 10 19 -13 -8 -6 -6 -34 6 17 -18 -51 -25 39 4 -9 -9 -55 -9 -10 9 19 -45 -14 15 28 46 -3 -5 -4 -1 -12 -16 3 -5 -9 30 -21 -11 -12 12 0 -5 -16 -8 0 4 -5 -8 -13 -8 -2 -1 -11 -5 -16 -5 -9 -16 5 -1 -11 0 -6 9 -7 -3 -3 -2 -9 19 -4 1 -2 26 3 -5 -5 -7 -5 -5 -12 -22 -5 16 1 -13 -5 -24 18 3 -19 1 -9 -26',
  ],
  [
    'operational-directive',
    '137 -24 26 -9 -23 -2 -47 -42 -47 -33 5 -31 2 145 37 54 -60 10 -27 -9 81 -9 -20 -23 -34 65 -3 25 -10 -19 13 -3 3 20 -16 1 -29 -3 -34 19 15 5 5 -4 11 -18 -16 -26 -47 18 -2 -7 -11 54 -37 28 -26 -1 38 -23 -6 11 41 41 -21 41 -16 -4 -41 -20 89 -21 -24 6 48 -3 21 55 -23 -1 -18 -15 67 87 -6 -24 -10 32 -12 -31 -3 -7 -27 33 3 -6 49 0 33 -6 -8 -6 15 -33 -44 -25 17 -41 -31 -26 -13 -32 -23 -46 30 -28 16',
  ],
  [
    'other',
    '45 -9 -21 -29 20 -33 -4 -36 -64 -21 -13 0 3 -16 -1 49 42 -8 30 76 -22 -13 12 6 -25 2 -28 -12 -13 32 -25 -7 34 -31 28 -36 -20 -5 34 31 -17 -23 1 -30 -1 -1 46 -21 -2 -14 -3 -10 29 -12 4 28 23 -15 15 -12 -16 11 -14 37 -3 -2 10 -27 2 -3 -23 -32 -18 -19 -8 5 56 -32 10 2 40 -30 -9 -29 32 24 -8 -29 -28 -16 -10 -16 5 60 -5 6 14 -14 -6 54 14 10 59 -27 -8 8 0 -10 -25 -8 19 12 82 -13 -37 11 -12',
  ],
  [
    'policy-compliance',
    '-68 20 -17 -22 8 10 62 93 -16 -31 17 12 -2 46 -39 3 -54 -18 67 7 -26 -11 -11 46 12 -10 0 -8 -19 17 50 -23 32 72 5 -14 13 -44 -3 23 -29 -13 -43 19 -42 69 49 -13 3 -29 50 -5 1 -17 -5 -29 14 -10 -23 -38 -10 3 16 -40 -16 -4 -11 11 28 2 -5 18 20 -3 -6 -40 24 -19 10 5 57 10 12 -13 -39 30 2 -38 -3 41 -6 -3 -15 -12 -12 57 5 -10 -23 8 -27 -13 -15 43 -5 -8 9 -8 28 -9 -55 -9 -11 8 -1 6 35',
  ],
  [
    'recognition',
    '48 -2 -25 -3 -52 -53 -63 -44 50 -64 -49 -27 -4 -43 18 -23 68 -37 -36 -25 -17 -26 -20 3 -24 15 -8 -38 -21 -8 -25 43 -2 -16 18 12 59 -10 48 39 44 26 27 -3 -78 23 -45 -7 0 13 0 -13 -1 -1 1 1 -26 -19 -15 17 5 6 -10 21 -1 19 -9 -32 -2 -1 -15 5 27 -10 -2 16 -7 -17 -27 -8 -5 -4 -15 -9 1 16 20 9 -16 -8 26 -6 -8 -13 1 -21 -33 3 4 -24 -12 -10 -6 -34 -45 38 -16 -5 4 3 -12 -7 10 -22 -27 -13 -2',
  ],
  [
    'strategy-update',
    '-40 -3 45 -37 -35 -18 2 9 13 91 0 64 2 -50 -37 -33 44 -9 8 -25 -5 4 44 -20 13 -10 56 29 23 34 25 -6 21 -34 -48 -40 -18 -32 -2 -1 1 -23 -13 6 21 2 -22 35 -12 1 -4 11 -5 17 -23 -8 -11 -6 -6 -10 -1 -16 -4 6 -3 -30 -9 1 -15 -9 -11 -22 -6 2 -8 5 -20 -13 9 65 -16 -7 -6 15 62 -11 28 12 2 6 -7 -22 -7 -6 -8 21 -23 -6 8 -2 14 -13 9 17 13 -16 -1 -32 12 -4 -34 26 -20 23 -25 -13 19',
  ],
  [
    'values',
    '34 -6 43 -23 -20 43 -40 42 -29 -46 58 -36 -12 -46 -7 -12 67 -58 -27 -35 19 16 20 -1 33 -24 -19 46 -26 -17 -50 -1 -19 -8 9 -13 -20 -8 -23 -43 -10 5 -7 6 60 7 67 -21 15 -9 15 75 20 -4 69 -15 -32 13 14 -10 -14 0 5 -29 -2 -26 -6 -22 -12 -1 10 26 7 -7 -3 -15 4 14 -14 -8 6 -12 5 -33 -9 -9 13 -6 -12 -8 -14 -11 -5 2 -2 4 -27 -11 -3 -11 -16 -11 -20 15 40 -23 -42 -7 -8 -3 7 -3 -19 -2 11 22 -5',
  ],
  [
    'vision-announcement',
    '-33 -1 -48 -32 2 43 -7 38 30 11 13 90 -11 -56 8 -32 32 -49 -58 20 -12 -7 -28 11 -5 44 7 -3 8 -22 17 -8 -11 -18 12 26 -26 -14 2 -5 -2 -5 -30 11 10 19 -38 1 -8 12 -8 -27 -19 -3 62 32 13 -15 -3 0 -1 -24 8 19 -2 -2 -5 26 -5 -6 21 -6 1 12 -2 54 -25 36 -1 7 6 -7 16 37 14 -1 -31 5 26 1 -15 48 -9 -30 -1 -10 58 51 -3 -7 -6 -3 -5 -28 35 55 -10 43 0 -6 24 2 8 45 -2 -7 -7',
  ],
]
