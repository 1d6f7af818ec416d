/** Who is named: offices before or after a name, in full so that no other word ends so (增长余额). */
const OFFICE =
  '(?:书记|主任|委员|常委|主席|律师|法官|检察官|调解员|(?:省|市|县|区|旗|州|盟|厅|局|司|部|处|科|所|院|校|镇|乡|村|站|队|组|会|检察|秘书)长)'

/** What officials are told to have done, right behind their name. */
const DEED = '(?:主持|参加|出席|带队|签发|任组长|担任|作|讲话|致辞|强调|指出|要求|介绍|表示|宣布|率)'

/** What stands before a name that begins a clause: nothing, or a mark. */
const CLAUSE_START = '(?<=^|[\\n\\s,，.。;；:：、!！?？(（“《])'

const GIVEN_NAME = '\\p{Script=Han}{1,2}?'

/** Where a name may stand, as patterns of what is before the surname and of what is behind it. */
export const NAME_PLACES = [
  {
    place: 'between an office and a mark, an office or a deed',
    before: `(?<=${OFFICE})`,
    behind: `(?=${GIVEN_NAME}(?:同志|${OFFICE}|[^\\p{Script=Han}]|$|${DEED}))`,
  },
  {
    place: 'at the head of a clause before an office or 同志',
    before: CLAUSE_START,
    behind: `(?=${GIVEN_NAME}(?:同志|${OFFICE}))`,
  },
] as const
