// Origin: our own, from the cases the English sentence splitter of retext is known to miss.

/** A number behind one of these goes on with the sentence: "No. 5", "Fig. 3". */
export const abbreviationsBeforeNumbers: ReadonlySet<string> = new Set([
  'app',
  'approx',
  'art',
  'arts',
  'bldg',
  'ca',
  'cf',
  'ch',
  'cl',
  'ext',
  'fig',
  'figs',
  'no',
  'nos',
  'nr',
  'p',
  'para',
  'pg',
  'pp',
  'ref',
  'rev',
  'rm',
  'sec',
  'sect',
  'ver',
  'vol',
])

/** These may end a sentence, and a capital letter behind them says that they did. */
export const closingAbbreviations: ReadonlySet<string> = new Set([
  'etc.',
  'et al.',
  'al.',
  'inc.',
  'ltd.',
  'co.',
])

/** What may follow "9 a.m." within a sentence, capital letter or not. */
export const continuesClock: ReadonlySet<string> = new Set([
  'april',
  'august',
  'bst',
  'cdt',
  'central',
  'cest',
  'cet',
  'cst',
  'december',
  'eastern',
  'edt',
  'est',
  'et',
  'february',
  'friday',
  'gmt',
  'hkt',
  'ist',
  'january',
  'july',
  'june',
  'march',
  'may',
  'mdt',
  'monday',
  'mountain',
  'mst',
  'november',
  'october',
  'pacific',
  'pdt',
  'pst',
  'pt',
  'saturday',
  'september',
  'sgt',
  'sunday',
  'thursday',
  'tuesday',
  'utc',
  'wednesday',
])

/** Words cut short within a sentence, without their full stop. */
export const shortened: ReadonlySet<string> = new Set(
  'approx incl excl dept est max min vs eg ie cf resp tel ext ref misc appt mgr mgmt govt assoc co corp inc ltd no nos fig figs pp vol ed al st mr mrs ms dr prof jr sr'.split(
    ' ',
  ),
)
