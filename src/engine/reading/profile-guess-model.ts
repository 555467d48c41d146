/** Written by scripts/train-profile-guess.ts. */

/** In the order of the weights. */
export const guessFeatures =
  'absolute-pressure both cue:change-announcement cue:crisis-safety cue:difficult-news cue:information cue:operational-directive cue:policy-compliance cue:recognition cue:strategy-update cue:values cue:vision-announcement deontic-modal directing imperative imperative-bald influencing informing item opening:change-announcement opening:crisis-safety opening:difficult-news opening:information opening:operational-directive opening:policy-compliance opening:recognition opening:strategy-update opening:values opening:vision-announcement ordered-item owner-action-date past process-steps prohibition question reasoned recognition softened-directive story-anecdote subject:I subject:it subject:none subject:person subject:there subject:thing subject:we subject:who subject:you title:change-announcement title:crisis-safety title:operational-directive title:policy-compliance title:values title:vision-announcement unexplained-deadline values-conviction vision-image word:any word:become word:below word:call word:calls word:change word:close word:done word:effective word:eleven word:employee word:end word:feel word:forward word:goes word:him word:home word:into word:invoices word:job word:let word:like word:line word:lines word:live word:look word:make word:monday word:month word:most word:never word:off word:open word:our word:per word:question word:questions word:run word:safety word:said word:see word:share word:sheet word:side word:signed word:starts word:tea word:their word:them word:thousand word:through word:today word:together word:tonight word:until word:water word:week word:where word:why word:writing you-will-command'

/** A kind of message, then its bias and the weight of each feature, in hundredths. */
export const kindWeights: readonly (readonly [string, string])[] = [
  [
    'change-announcement',
    '-24 -5 -17 84 -4 11 2 -13 -2 16 5 10 -30 40 1 25 7 -6 72 -26 8 -29 -1 21 -3 -16 -10 13 -10 52 17 0 -48 -21 -8 95 1 28 72 1 5 -26 -16 13 -1 -1 49 -16 -50 56 -14 -3 -7 -7 -11 13 -45 -8 -10 34 -22 43 67 50 -21 -58 -3 11 45 44 41 -11 -29 44 -17 51 -9 -10 31 37 -18 60 -33 -15 -7 -8 8 -40 43 -57 -8 40 18 22 43 -38 -18 -23 -37 12 -12 23 3 54 -17 45 -6 -16 17 -17 55 -11 25 -25 -2 3 50 55 -17',
  ],
  [
    'crisis-safety',
    '-25 44 1 11 115 -17 -32 14 -72 30 -38 -7 -2 -23 69 30 15 -26 -10 9 -36 8 6 -1 0 -20 -37 -38 -15 -4 41 30 -6 19 62 -26 30 -5 16 1 9 9 19 14 -26 -21 14 -64 -22 -30 44 28 -19 -3 -2 -24 10 -17 17 -7 -7 47 -7 -3 -20 -8 4 -27 11 -22 8 5 -21 -3 41 -3 -4 38 -8 -41 -11 -19 -5 -17 45 -49 -28 -18 -33 45 -15 -15 10 -5 0 -21 44 -23 -31 -4 13 -9 3 7 -1 1 36 -7 -29 45 -15 66 25 40 -13 17 -12 -12 19',
  ],
  [
    'difficult-news',
    '-99 -9 -4 -65 18 126 -13 72 34 15 70 -7 -39 10 -12 -23 -13 -5 15 15 21 8 65 -18 -26 49 -21 21 -9 18 -37 -32 35 -37 17 -42 -4 14 14 -25 -15 -28 6 5 77 -7 -4 -10 17 -7 -27 -11 -14 -10 -2 -8 -15 -15 45 32 -20 7 -6 -25 -15 14 48 39 1 25 -9 50 -10 10 -23 -26 -4 -3 -36 -38 22 2 -17 -21 19 -7 -20 5 -26 -14 44 17 -12 11 6 27 -5 0 1 -25 -9 -23 43 -11 -13 16 8 -1 39 32 -10 2 42 -24 -13 6 16 -10 -17',
  ],
  [
    'information',
    '33 -4 2 -25 26 -12 56 16 -28 4 52 -27 1 2 -57 -8 -8 -87 110 43 -3 -5 -20 -5 8 16 -13 -10 -6 -7 -34 8 16 -18 -54 39 -7 3 -12 -6 -51 -33 -8 -9 13 20 -42 -8 13 31 46 -3 -6 -4 -1 -13 -16 3 -5 -9 29 -19 -11 -12 12 1 -5 -16 -9 2 3 -5 -7 -12 -6 -1 -1 -10 -11 -4 -15 -5 -8 -13 5 3 -8 -1 -5 10 -7 -1 -3 -9 16 -6 1 -1 25 4 -6 -5 -5 -5 -4 -10 -21 -5 18 1 -12 -5 -25 17 4 -15 1 -9 -27',
  ],
  [
    'operational-directive',
    '139 -23 20 28 -13 -27 -6 -44 -28 -45 -34 1 -38 -1 158 32 45 -55 -13 -23 -12 87 -14 -16 -15 -29 67 0 24 -10 -21 17 -1 5 14 3 12 -29 -1 -32 24 8 16 -6 4 -4 12 -17 -10 -25 -43 18 -2 -9 -11 52 -41 22 -28 -1 38 -20 -5 10 39 43 -18 47 -13 -1 -38 -20 89 -23 -27 3 50 -19 -8 19 56 -23 0 -17 -15 59 86 -5 -27 -7 31 -10 -29 -7 -25 36 2 -7 55 0 36 -4 -12 -3 13 -33 -43 -25 19 -41 -30 -25 -7 -33 -22 -46 28 -28 11',
  ],
  [
    'other',
    '37 -10 -36 -20 -31 20 -33 0 -36 -66 -25 -13 1 2 -20 -5 24 40 0 33 78 -22 -9 9 7 -25 3 -28 -13 -13 34 -31 -7 38 -31 -36 -4 -25 -8 28 31 15 -22 -23 2 -20 0 6 48 -21 -3 -14 -3 -8 33 -13 10 35 23 -14 15 -12 -15 9 -13 36 -3 -4 10 -27 3 -3 -20 -34 -17 -19 -7 5 4 56 -33 9 3 37 -29 -9 -29 30 25 -5 -27 -29 -17 -17 5 59 -5 6 13 -15 -6 53 15 11 59 -29 -10 7 -5 -9 -28 -7 18 13 83 -14 -37 9 -13',
  ],
  [
    'policy-compliance',
    '-75 21 20 -18 -18 12 9 63 95 -21 -32 15 13 1 42 -38 3 -58 -13 66 8 -28 -10 -11 44 12 -9 6 -8 -19 17 51 -28 28 73 -16 -18 14 -31 5 23 20 -30 -11 -47 17 -41 66 51 -18 2 -28 48 -6 1 -17 -3 -28 15 -9 -24 -37 -12 2 17 -41 -15 -7 -12 10 26 1 -3 15 19 -4 -6 2 -39 22 -19 8 5 55 13 13 -15 -39 30 2 -39 -5 43 -3 -15 -11 -11 57 4 -10 -24 10 -27 -14 -15 42 -4 -9 9 -8 29 -9 -57 -8 -11 5 -2 6 44',
  ],
  [
    'recognition',
    '52 -3 8 -23 0 -53 -53 -62 -44 56 -59 -44 -25 -6 -38 23 3 66 -38 -37 -23 -18 -31 -17 1 -25 14 -10 -34 -21 -10 -19 53 -5 -23 9 0 64 -17 48 46 -49 46 24 26 -4 -73 23 -45 -7 0 13 0 -11 -2 -1 -4 0 -25 -19 -14 11 4 9 -8 19 -1 18 -11 -31 -3 -1 -14 7 28 -8 -3 -8 18 -8 -14 -26 -8 -7 -7 -17 -7 2 14 16 10 -17 -8 -5 -9 -12 1 -19 -33 1 5 -22 -11 -10 -4 -35 -45 39 -15 -8 8 1 -12 -6 9 -21 -25 -13 -3',
  ],
  [
    'strategy-update',
    '-44 -3 -12 42 -37 -37 -19 -2 8 10 95 1 67 0 -39 -39 -41 33 -4 5 -28 -5 5 43 -20 14 -12 61 31 19 33 28 -6 21 -36 -41 -6 -17 -22 -2 -9 30 -1 -16 -11 -1 22 0 -21 39 -13 -1 -5 11 -7 17 -23 -5 -11 -6 -7 -9 -2 -17 -4 6 -3 -32 -12 1 -17 -9 -12 -23 -7 3 -7 25 8 -21 -13 8 65 -17 -6 -8 14 61 -13 27 12 5 7 -22 -9 -7 -9 20 -24 -3 8 -3 14 -14 9 19 13 -15 -1 -34 12 -4 -39 26 -22 22 -28 -13 14',
  ],
  [
    'values',
    '43 -7 34 35 -24 -24 43 -34 38 -26 -44 59 -35 -12 -43 -3 16 71 -71 -25 -33 17 17 25 -5 29 -24 -22 45 -25 -18 -54 0 -21 -13 -13 -2 -19 -12 -22 -53 20 -5 11 -10 4 51 2 55 -18 16 -8 15 72 20 -4 62 -22 -34 14 14 -12 -13 1 5 -30 -2 -26 -5 -25 -12 -1 10 26 10 -7 -5 -8 -13 4 12 -12 -9 10 -11 5 -35 -10 -9 11 -7 -12 -9 -11 -5 3 -2 4 -27 -10 -3 -10 -17 -11 -19 14 38 -24 -42 -4 -8 -3 7 -1 -20 1 12 22 -5',
  ],
  [
    'vision-announcement',
    '-37 -2 -16 -48 -30 1 45 -11 35 26 11 10 89 -12 -62 4 -51 27 -47 -58 19 -14 -8 -29 8 -3 44 8 -5 11 -22 2 -8 -10 -2 27 -1 -27 1 3 -11 34 -4 -1 -28 17 11 19 -35 -1 -8 10 -8 -26 -18 -3 64 36 14 -14 -3 1 0 -23 8 20 -2 -4 -5 24 -3 -7 20 -7 0 11 -2 -13 53 -24 34 -2 7 4 -8 17 35 16 0 -30 6 26 0 47 -8 -30 0 -13 54 50 -3 -8 -6 -3 -6 -28 34 55 -10 43 -1 -4 23 2 8 42 -2 -7 -5',
  ],
]
