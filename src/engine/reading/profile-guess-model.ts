/** Written by scripts/train-profile-guess.ts. */

/** In the order of the weights. */
export const guessFeatures =
  'absolute-pressure both bridge-task-vision choice-autonomy collective-identity collective-sentiment confidence-efficacy continuity-assurance cue:change-announcement cue:crisis-safety cue:difficult-news cue:information cue:operational-directive cue:policy-compliance cue:recognition cue:strategy-update cue:values cue:vision-announcement deontic-modal directing imperative imperative-bald influencing informing invite-contribution item metaphor-analogy milestone-metric nominal-mandate opening:change-announcement opening:crisis-safety opening:difficult-news opening:information opening:operational-directive opening:policy-compliance opening:recognition opening:strategy-update opening:values opening:vision-announcement ordered-item owner-action-date passive-mandate past personal-benefit process-steps prohibition purpose-rationale question reasoned recognition rhetorical-question sanction-threat self-commitment softened-directive story-anecdote subject:I subject:group subject:it subject:none subject:person subject:there subject:they subject:thing subject:we subject:who subject:you three-part-list title:change-announcement title:crisis-safety title:difficult-news title:information title:operational-directive title:policy-compliance title:strategy-update title:values title:vision-announcement unexplained-deadline urgency-stakes values-conviction vision-image word:any word:become word:below word:call word:calls word:change word:close word:done word:effective word:eleven word:employee word:end word:feel word:forward word:goes word:him word:home word:into word:invoices word:let word:like word:line word:lines word:live word:look word:make word:monday word:month word:most word:never word:off word:open word:our word:per word:proud word:question word:questions word:run word:safety word:said word:see word:share word:sheet word:side word:signed word:starts word:tea word:their word:them word:thousand word:through word:today word:together word:tonight word:until word:water word:week word:where word:why word:writing you-will-command'

/** A kind of message, then its bias and the weight of each feature, in hundredths. */
export const kindWeights: readonly (readonly [string, string])[] = [
  [
    'change-announcement',
    '-26 -6 -6 -4 0 -6 -6 8 -7 83 -9 5 1 -12 -2 14 6 7 -26 38 11 26 -5 -21 69 6 -24 12 36 -13 8 -27 -1 19 -1 -15 -12 15 -9 46 15 -3 18 -29 -13 -21 -17 -1 91 0 29 -10 -6 6 78 -6 0 -16 -20 -13 31 -6 4 3 52 -8 -52 18 55 -12 16 -17 -4 -8 -30 -7 -8 12 -15 -36 -8 -9 34 -21 38 67 49 -16 -55 0 11 43 41 40 -12 -27 39 -15 50 -9 29 34 -20 57 -29 -16 -7 -9 9 -37 41 -56 -1 41 19 45 22 42 -36 -17 -22 -39 12 -11 23 0 52 -19 46 -7 -15 13 -16 54 -11 24 -22 -2 2 48 52 -18',
  ],
  [
    'crisis-safety',
    '-28 41 1 -6 -2 -16 -23 -6 -1 11 111 -18 -33 18 -69 33 -36 -8 -5 -22 72 27 17 -29 -23 -6 6 -2 -11 -18 -32 5 0 -2 0 -23 -37 -36 -15 -4 39 25 -2 -11 2 19 62 16 -26 25 -7 -1 -8 22 25 10 8 22 16 15 5 -24 9 -14 20 -63 -20 -4 -25 45 -1 15 29 -19 18 -3 -2 -24 0 9 -17 17 -7 -7 46 -6 -2 -20 -8 5 -28 10 -23 7 4 -22 -2 39 -2 -5 -9 -41 -9 -18 -4 -16 46 -48 -28 -19 -33 47 -13 -14 10 -3 -5 0 -18 42 -23 -30 -3 16 -9 -3 6 -1 0 34 -6 -24 46 -14 65 24 39 -15 17 -12 -12 18',
  ],
  [
    'difficult-news',
    '-99 -9 9 -7 19 31 5 4 10 -66 16 123 -11 70 36 13 68 -6 -40 3 -14 -21 1 -5 15 25 16 -7 -16 9 18 8 61 -11 -26 46 -20 22 -9 17 -38 -32 10 29 2 -37 19 3 -39 -4 15 -7 10 -16 19 -20 -17 11 -22 3 0 76 11 -10 -4 -10 14 -4 -1 -27 -14 -17 -11 -13 8 -9 -2 -8 -1 -25 -17 41 30 -21 4 -7 -25 -14 13 46 36 -1 26 -8 49 -11 8 -23 -27 -4 -35 -40 20 2 -15 -19 16 -7 -20 6 -24 -15 42 15 -14 -12 11 6 26 -3 -1 3 -24 -11 -23 42 -11 -14 10 7 0 39 31 -10 2 38 -22 -9 7 15 -10 -17',
  ],
  [
    'information',
    '38 -4 -7 -2 -2 -14 7 -6 -2 -26 26 -10 53 16 -22 4 52 -24 -1 1 -56 -11 -17 -79 106 8 42 -2 -6 7 -3 -5 -19 -4 9 19 -13 -8 -5 -6 -33 7 -10 16 -3 -18 -50 -23 35 -6 4 -2 -5 -11 -11 -8 -46 -1 -33 -9 -11 8 -9 20 -41 -11 16 -2 27 43 -4 23 -2 -4 38 -3 -1 -12 -3 -15 3 -5 -8 29 -20 -9 -12 11 1 -4 -15 -9 0 4 -5 -6 -13 -8 -2 -1 -10 -4 -14 -5 -7 -15 5 0 -10 1 -6 10 -7 -3 -2 -2 -9 18 -5 1 -2 25 3 -4 -5 -5 -5 -4 -11 -20 -5 15 2 -13 -4 -23 17 3 -16 1 -7 -25',
  ],
  [
    'operational-directive',
    '150 -20 28 4 -1 22 -22 7 -2 24 -10 -24 -3 -47 -43 -49 -32 6 -33 3 148 38 49 -53 10 -10 -24 -4 7 25 -8 78 -6 -21 -22 -29 65 -6 25 -10 -17 17 -5 -1 -7 5 14 -16 2 20 -27 -2 0 -7 -5 -31 22 -36 -6 19 3 4 -32 -2 9 -17 -11 -3 -28 -45 -7 1 16 -2 -9 -7 -10 53 8 -36 27 -24 -1 36 -20 -9 8 39 38 -20 41 -14 -4 -40 -19 86 -20 -22 5 45 -1 20 53 -23 0 -19 -16 64 82 -7 -23 -10 26 -13 -29 -4 -7 -26 30 2 -5 51 0 32 -5 -4 -2 15 -32 -38 -25 14 -45 -29 -26 -16 -32 -22 -43 27 -28 16',
  ],
  [
    'other',
    '41 -8 -14 1 -7 24 -11 4 9 -22 -32 18 -34 -5 -36 -62 -22 -14 -2 3 -16 2 49 40 -8 10 29 -7 -2 -7 71 -20 -9 13 6 -26 3 -28 -12 -12 32 -27 12 -11 26 34 -30 31 -31 -5 -23 -14 -1 4 -4 31 30 2 18 -13 -21 2 -15 -31 -3 0 47 -4 -21 -2 -4 -16 -14 -3 -4 -10 28 -13 22 6 27 21 -15 15 -11 -16 9 -14 34 -3 -3 10 -24 2 -3 -22 -31 -18 -19 -8 3 55 -31 9 2 40 -29 -7 -29 31 24 -5 -27 -27 -16 -10 -16 5 57 -5 4 15 -14 -6 51 14 10 57 -25 -7 7 -2 -9 -25 -8 18 11 79 -12 -35 10 -12',
  ],
  [
    'policy-compliance',
    '-70 19 3 11 -4 -35 -7 -8 -3 -18 -20 9 11 63 92 -17 -32 15 12 -2 45 -39 2 -51 -20 -6 67 -3 -7 9 6 -26 -12 -9 42 10 -10 2 -7 -19 18 47 -15 -25 10 31 73 4 -14 -21 12 -4 13 -6 -43 -5 21 14 19 -30 -10 -40 -8 17 -43 66 46 -5 -13 3 -2 9 -28 47 -23 -5 0 -17 -7 -6 -28 13 -9 -21 -36 -9 4 15 -37 -16 -5 -12 12 27 2 -3 15 18 -2 -5 -37 22 -18 10 3 54 11 11 -13 -38 29 2 -36 -2 41 -5 -3 -15 -12 -12 55 4 -9 -23 9 -26 -13 -14 43 -7 -8 9 -7 27 -9 -51 -8 -11 6 -1 6 33',
  ],
  [
    'recognition',
    '50 -2 -11 24 -8 2 6 10 -19 -20 -3 -50 -52 -57 -40 53 -59 -44 -25 -5 -43 19 -21 68 -34 -22 -35 -9 0 -1 -25 -15 -24 -18 2 -23 14 -10 -34 -21 -9 -24 -1 51 -11 -3 -16 13 8 0 61 11 0 -8 -11 51 43 -9 -39 43 22 26 -20 -1 -72 25 -44 -1 -7 0 -1 -4 13 0 0 -12 -1 -1 -1 -1 1 -22 -18 -14 12 4 6 -7 19 -1 20 -9 -27 -1 0 -12 6 26 -8 -2 15 -4 -15 -25 -7 -9 -4 -16 -6 5 14 15 10 -16 -6 23 -5 -9 -10 1 -15 -31 1 4 -21 -12 -9 -4 -32 -40 36 -13 -11 5 1 -12 -7 10 -17 -24 -14 -3',
  ],
  [
    'strategy-update',
    '-37 -3 -7 -8 -2 4 7 -1 18 44 -31 -34 -14 3 11 14 87 3 65 1 -46 -36 -31 41 -8 5 9 8 2 -7 -24 -4 5 43 -19 12 -12 60 27 23 33 26 -1 -6 -5 22 -31 -44 -36 -5 -20 -6 -2 21 -29 -1 -6 -53 25 2 -23 -12 9 10 17 1 -21 -12 32 -11 19 -8 1 -4 6 9 -6 15 13 -19 -6 -11 -5 -6 -9 -2 -14 -5 4 -3 -27 -8 -2 -15 -9 -8 -22 -3 3 -7 9 -20 -11 8 61 -18 -5 -7 13 56 -13 26 10 6 8 -7 -20 -8 -5 -8 20 -25 -4 7 -1 16 -13 10 14 13 -15 -3 -27 13 -3 -31 23 -21 24 -25 -12 19',
  ],
  [
    'values',
    '25 -6 22 -10 9 7 19 -10 -8 39 -21 -20 41 -38 41 -30 -44 55 -34 -11 -46 -10 -12 64 -59 -16 -28 23 -1 -3 -31 18 12 19 0 33 -23 -19 45 -25 -18 -49 -3 -3 1 -20 -8 7 -10 -2 -19 2 -1 4 -8 -22 -47 22 14 -12 6 -7 23 3 56 6 62 2 -20 14 -1 -7 -9 14 -1 71 20 -3 -8 65 -15 -30 12 13 -8 -13 1 5 -28 -2 -27 -6 -21 -12 -1 7 25 6 -7 -3 -15 4 13 -13 -9 8 -11 4 -33 -10 -7 14 -7 -11 -9 -13 -11 -5 2 -2 1 -25 -11 -2 -11 -16 -11 -19 14 35 -22 -39 -5 -8 -3 6 -3 -18 -5 8 21 -5',
  ],
  [
    'vision-announcement',
    '-45 -1 -17 -4 -3 -20 26 -4 5 -48 -27 2 42 -10 32 27 12 9 88 -10 -55 4 -33 25 -49 6 -57 -8 -1 -2 21 -13 -7 -29 10 -5 45 8 -7 12 -23 13 -3 -11 -1 -12 -17 10 21 -1 -24 34 0 -10 -12 1 -9 45 29 -6 -2 -29 28 6 9 12 -36 14 2 -7 -2 21 9 -7 -2 -25 -17 -3 -7 58 34 9 -14 -3 3 0 -23 6 19 -2 -4 -5 24 -3 -6 17 -6 -1 10 -2 51 -27 31 -1 6 9 -6 15 34 11 -1 -28 3 24 -1 -11 43 -7 -30 0 -13 52 50 -2 -8 -6 -3 -6 -27 30 53 -8 41 0 -3 23 3 5 37 -3 -7 -7',
  ],
]
