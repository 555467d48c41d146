/**
 * Words for what goes wrong, runs short or hurts. Gathered from the reasons that memo writers give for their asks
 * without saying "because" (own collection, development memos only).
 */
export const adverse: ReadonlySet<string> = new Set(
  `abuse accident accidents alarm angry attack attacked bad behind blind block blocked blocks break breaks broke
   broken burn burned burns busy caught collapsed complained complaint complaints complicated confused
   confusing contaminated corrupted costly costs covenant cracked cracks crash crashed crowded damage damaged danger dangerous
   dark dead death debt declined deficit delay delayed delays deteriorating died difficult dirty disappear disappeared
   disappears down dropped drops dying embarrassing empty error errors exhausted expire expired
   expires exposed fail failed failing fails failure failures fake fall fallen falling falls false fatigue fault
   faults faulty fell fire fires flood flooded flooding forgets forgot forgotten fraud full gap gaps hard
   harder harm hot hurt hurts hungry icy ill illness incident incidents infected infection injured injuries injury
   interrupted lack lacked lacks late leak leaked leaks lonely lose loses losing loss losses lost low miserable
   miss missed misses missing mistake mistakes mould noise nervous outage outages outbreak overdue overheated
   overspent overtime painful penalty poor pressure problem problems queue queues recall refused rejected rejections
   risk risks risky robbed rumour rumours rumor rumors rusted sad scarce scared shortage shortages sick slip slipped
   slipping slips slow slower slowly smoke spoil spoiled spoils stale stolen stopped stress stretched
   stuck suffer suffered suffering suffers surprised surprises theft thin threat tight tired toxic trip trouble
   turnover unable uncertain uneven unfair unhappy unpaid unsafe unwell vanish vanished violence vulnerable
   waste wasted wastes weak wet worn worried worry worse worst wrong`.split(/\s+/),
)
