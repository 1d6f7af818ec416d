const YEAR = '(?:(?:19|20)\\d{2}|二[〇零○Ｏ].{2})'

/** 关于2023年度某某县…, 关于报送某某县…: what comes before the head of some titles. */
const BEFORE = new RegExp(`^(?:关于)?(?:报送|上报|呈报)?(?:${YEAR}\\s*年?(?:度)?)?\\s*`)

/** Where a title's matter begins; 建设局, 工作部 and the like are no matter. */
const MATTER = new RegExp(
  `^(.*?)(?:关于|${YEAR}|(?:法治|建设|工作)(?![局厅委部办站处科]|管理|规划|与|和|兵团)|依法行政|推进|贯彻|落实|年度|开展|加强|上年度)`,
)

/** What a title says before its matter: the issuers, or a place. Empty where it says neither. */
export function titleHead(title: string): string {
  const head = MATTER.exec(title.replace(BEFORE, ''))?.[1] ?? ''
  return head.replace(/(?<![的\s:：])[的\s:：]+$/, '').trim()
}
