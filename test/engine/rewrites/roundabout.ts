/** Duties said round about, and officialese, with something in each that a rewrite could lose. */
export const roundabout: readonly string[] = [
  'It is mandatory for all staff to sign in at 8:00 before they pay 20% of £40 at the desk.',
  'It is mandatory that all teams complete the survey of 12 questions by Friday 3 May.',
  'Attendance at the briefing is mandatory for all managers by 3 May.',
  'Visitors are not allowed to park on the ramp from 8 to 10 without a pass.',
  'You are kindly requested to submit the two forms by noon on Friday.',
  'All drivers are required to wear a badge until 3 May.',
  'We kindly ask you to sign the form or call the desk before Friday.',
  'Managers must ensure that they sign every log before 6 or after 9.',
  'Prior to leaving, all staff must lock the cabinet no later than 18:00 on Friday.',
  'We moved. We are glad. All employees are requested to book 2 slots by Friday.',

  'We kindly ask you to sign 2 logs daily by 3 May.',
  'Reports must not be sent on a weekly basis in excess of 40 pages.',
  'In the event that a pump stops, carry out an inspection of both valves prior to restarting.',
  'Each and every driver shall make use of the gate at 6 or 7.',
]
