/**
 * Acts that memos ask for in the passive, by the participle: "must be signed by the supervisor". Written down by us;
 * a verb is in it where turning it round reads as well as the original.
 */

const regular = `accompany accept acknowledge add answer approve assess assign attend authorise authorize book brief
  calibrate carry check clean clear close collect complete confirm correct countersign cover deliver display document
  empty enter escort examine file handle inspect install investigate label lead lock log manage measure monitor open order
  organise organize pack prepare print process protect publish record register release remove repair replace report
  reset return review sample scan schedule serve sign sort staff stamp store supervise supply test train transport
  update upload validate verify visit weigh witness`

const irregular = `done:do drawn:draw driven:drive given:give held:hold kept:keep led:lead made:make paid:pay read:read
  run:run seen:see sent:send set:set submitted:submit taken:take written:write`

function participleOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
}

/** "signed" → "sign" */
export const actOf: ReadonlyMap<string, string> = new Map([
  ...regular
    .split(/\s+/)
    .filter(base => base !== 'lead')
    .map((base): [string, string] => [participleOf(base), base]),
  ...irregular.split(/\s+/).map((pair): [string, string] => {
    const [participle = '', base = ''] = pair.split(':')
    return [participle, base]
  }),
])
