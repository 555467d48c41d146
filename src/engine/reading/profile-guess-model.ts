/** Written by scripts/train-profile-guess.ts. */

/** In the order of the weights. */
export const guessFeatures =
  'absolute-pressure cue:change-announcement cue:crisis-safety cue:difficult-news cue:information cue:operational-directive cue:policy-compliance cue:recognition cue:strategy-update cue:values cue:vision-announcement deontic-modal directing imperative imperative-bald influencing informing item opening:change-announcement opening:crisis-safety opening:difficult-news opening:information opening:operational-directive opening:policy-compliance opening:recognition opening:strategy-update opening:values opening:vision-announcement ordered-item owner-action-date past process-steps prohibition purpose-rationale question recognition softened-directive story-anecdote subject:I subject:it subject:none subject:person subject:there subject:thing subject:we subject:who subject:you title:change-announcement title:crisis-safety title:operational-directive title:policy-compliance title:values title:vision-announcement unexplained-deadline values-conviction vision-image word:any word:become word:below word:call word:calls word:change word:close word:done word:effective word:eleven word:employee word:feel word:forward word:goes word:him word:home word:into word:invoices word:job word:let word:like word:line word:lines word:live word:look word:make word:monday word:month word:most word:never word:off word:open word:our word:per word:proud word:question word:questions word:run word:safety word:said word:see word:share word:sheet word:shift word:side word:signed word:starts word:tea word:their word:them word:thousand word:today word:together word:tonight word:until word:water word:week word:where word:why word:writing you-will-command'

/** A kind of message, then its bias and the weight of each feature, in hundredths. */
export const kindWeights: readonly (readonly [string, string])[] = [
  [
    'change-announcement',
    '-23 -5 85 -6 10 2 -17 -3 15 6 11 -29 38 12 19 20 -13 73 -29 9 -28 -2 19 0 -14 -12 11 -9 52 16 0 -45 -22 -21 -3 90 31 76 12 6 -23 -19 12 -1 -2 52 -13 -48 54 -15 -5 -8 -8 -10 25 -39 -7 -10 36 -23 40 66 51 -19 -59 -2 10 42 42 -11 -30 42 -21 52 -11 -9 31 35 -19 60 -32 -17 -6 -10 5 -38 40 -57 -7 43 21 47 23 43 -39 -18 -22 -35 12 -14 -10 24 1 56 -18 46 -4 -16 -15 56 -12 22 -25 -1 3 49 54 -14',
  ],
  [
    'crisis-safety',
    '-27 43 10 115 -17 -35 11 -73 30 -36 -7 -4 -19 65 31 18 -29 -2 8 -36 9 7 -1 -4 -22 -37 -36 -14 -4 40 32 -9 19 61 23 -28 -8 15 1 6 7 19 14 -25 -22 13 -63 -24 -28 44 28 -19 -2 -2 -24 9 -17 16 -7 -6 44 -7 -2 -20 -8 2 -28 10 7 6 -19 -2 41 -4 -4 36 -7 -42 -9 -18 -5 -17 44 -49 -27 -19 -33 45 -15 -16 9 -3 -6 -2 -22 42 -24 -33 -3 14 39 -10 2 7 -1 0 37 -7 45 -14 66 25 39 -14 16 -13 -13 21',
  ],
  [
    'difficult-news',
    '-97 -9 -65 16 124 -12 75 37 20 68 -6 -35 0 -23 -18 -29 -13 23 14 23 8 63 -16 -29 46 -24 25 -9 19 -36 -30 33 -37 23 1 -41 14 14 -22 -15 -29 8 8 80 -5 -1 -10 19 -4 -26 -12 -16 -10 -2 -8 -24 -15 47 32 -21 8 -5 -25 -14 11 48 38 1 -7 50 -10 8 -23 -24 -3 -3 -35 -34 22 3 -17 -19 20 -6 -19 6 -25 -11 45 18 -14 -12 9 4 26 -4 -2 2 -25 -9 -8 -24 44 -9 -13 15 7 -2 33 -8 2 41 -25 -12 6 15 -10 -15',
  ],
  [
    'information',
    '40 -4 -26 26 -14 56 19 -30 4 50 -26 2 5 -62 -10 -5 -86 107 43 -2 -4 -20 -3 12 14 -13 -9 -6 -7 -33 5 15 -18 -52 -24 42 0 -12 -10 -52 -34 -10 -6 15 23 -43 -8 12 30 46 -3 -5 -4 -1 -11 -15 3 -4 -9 27 -21 -10 -13 13 1 -5 -16 -9 4 -5 -5 -14 -6 -2 -1 -10 -11 -3 -15 -5 -8 -14 5 2 -9 -3 -4 12 -8 0 -3 -3 -9 17 -5 1 0 25 3 -5 -5 -5 -5 -5 -5 -10 -21 -6 2 -13 -5 -25 18 5 -15 2 -8 -27',
  ],
  [
    'operational-directive',
    '136 -22 26 -11 -22 -4 -43 -29 -45 -33 6 -35 -5 152 32 51 -60 -6 -23 -14 82 -13 -19 -20 -27 63 -5 27 -11 -21 14 7 5 16 -19 1 -27 0 -38 23 9 17 -2 5 -3 13 -18 -13 -26 -44 20 -2 -8 -13 52 -40 27 -30 -1 39 -17 -6 11 40 43 -18 45 -14 -38 -22 88 -21 -25 7 49 -20 -3 20 55 -23 -1 -16 -14 62 86 -4 -29 -12 32 -10 -28 -3 -6 -26 36 1 -5 55 -1 36 -17 -5 -10 -4 17 -34 -42 -23 -43 -30 -26 -7 -31 -28 -43 31 -29 8',
  ],
  [
    'other',
    '42 -10 -18 -34 17 -35 -3 -38 -68 -21 -11 0 2 -12 -5 35 37 -14 31 77 -22 -10 13 6 -25 4 -26 -13 -14 33 -29 -6 37 -34 25 -37 -21 -11 27 33 17 -21 -25 -1 -19 0 5 47 -20 -3 -15 -3 -10 33 -9 8 31 22 -15 14 -12 -16 9 -15 36 -2 1 12 1 -3 -23 -33 -16 -21 -7 5 3 54 -33 10 4 38 -29 -12 -30 30 26 -4 -27 -30 -17 -9 -17 7 62 -5 5 13 -14 -6 34 56 15 9 59 -29 -8 7 -11 -26 -7 18 13 86 -13 -38 9 -12',
  ],
  [
    'policy-compliance',
    '-74 19 -19 -18 12 6 63 95 -21 -31 12 10 4 46 -38 4 -50 -12 67 6 -28 -10 -12 44 12 -9 5 -10 -19 15 50 -27 28 74 3 -16 13 -32 0 20 18 -30 -11 -46 16 -42 66 53 -16 2 -28 49 -5 1 -40 -4 -28 16 -9 -22 -37 -11 2 17 -41 -15 -7 -11 24 0 -4 15 19 -4 -6 3 -40 21 -20 8 4 54 12 12 -14 -38 29 -1 -39 -5 41 -6 -3 -13 -11 -10 56 4 -10 -23 -14 10 -29 -14 -15 42 -8 -8 -8 28 -9 -58 -9 -12 7 -3 7 44',
  ],
  [
    'recognition',
    '45 -2 -21 -1 -52 -50 -59 -43 53 -63 -44 -25 -5 -41 24 -25 64 -31 -35 -23 -16 -31 -17 2 -27 14 -11 -35 -22 -9 -18 50 -4 -21 14 10 63 -17 52 47 -46 46 22 27 -8 -73 26 -46 -7 0 14 0 -10 -1 0 -2 -2 -24 -21 -14 12 4 8 -8 20 -1 20 -11 -3 0 -14 8 26 -9 -2 -7 16 -8 -16 -27 -7 -8 -7 -17 -8 2 16 17 10 -17 -8 24 -4 -8 -11 1 -17 -32 2 5 -6 -22 -9 -11 -3 -33 -46 38 -9 8 1 -11 -7 11 -22 -25 -13 -2',
  ],
  [
    'strategy-update',
    '-42 -2 42 -35 -34 -16 1 9 11 92 -1 65 4 -43 -38 -36 43 -17 10 -25 -5 4 42 -20 13 -9 59 29 22 34 28 -6 21 -33 -49 -38 -19 -24 0 -5 29 -4 -18 -13 1 20 2 -20 35 -12 1 -4 11 -6 18 -21 -5 -11 -6 -6 -10 -1 -18 -4 4 -3 -32 -10 -15 -9 -11 -23 -6 3 -7 24 7 -22 -12 7 65 -16 -7 -5 14 59 -11 27 11 4 7 -8 -22 -8 -6 -8 19 -24 -5 8 -16 -4 15 -13 8 16 11 -16 -30 10 -3 -36 25 -21 22 -26 -12 7',
  ],
  [
    'values',
    '38 -7 36 -21 -24 44 -37 38 -30 -45 58 -37 -12 -36 1 6 76 -67 -26 -34 17 19 21 -3 31 -24 -21 45 -27 -18 -56 -4 -20 -12 20 -13 -20 -12 -22 -55 20 0 7 -11 2 50 0 55 -19 16 -8 15 74 20 -1 65 -21 -35 12 14 -10 -14 0 5 -28 -2 -26 -5 -12 -1 11 26 8 -8 -4 -6 -14 6 13 -13 -9 8 -12 5 -35 -10 -9 12 -7 -12 -8 -15 -11 -5 2 -1 4 -30 -10 -3 -21 -11 -16 -12 -21 15 39 -23 -6 -9 -3 7 -1 -19 -1 10 22 -5',
  ],
  [
    'vision-announcement',
    '-37 -1 -51 -31 0 43 -11 37 31 13 9 89 -11 -57 3 -39 31 -54 -57 19 -13 -8 -28 11 -1 46 8 -4 11 -23 3 -9 -11 -2 10 29 -27 2 0 -8 31 -5 -2 -29 18 11 14 -35 1 -8 9 -8 -28 -19 -3 63 34 14 -12 -3 2 0 -25 6 19 -2 -4 -4 -3 -6 18 -7 1 10 -2 -13 53 -27 34 -1 6 8 -6 15 36 15 1 -29 5 26 1 -12 46 -9 -31 0 -14 56 51 -3 24 -9 -6 -3 -7 -27 34 56 42 0 -4 24 2 6 42 -1 -7 -5',
  ],
]
