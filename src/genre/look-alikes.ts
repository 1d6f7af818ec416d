/** A text that may be a report of this kind, in Simplified. */
export interface Candidate {
  /** Empty where the text has none. */
  readonly title: string
  /** Without title, furniture and metadata. */
  readonly body: string
}

/** A text that is easily taken for a report of this kind and is none. */
export interface LookAlike {
  readonly id:
    | 'interpretation'
    | 'news'
    | 'disclosure-report'
    | 'order'
    | 'study'
    | 'speech'
    | 'template'
    | 'fragment'
    | 'other-genre'
  /** What it looks like, for the refusal. */
  readonly looksLike: string
  readonly is: (candidate: Candidate) => boolean
  readonly example: Candidate
}

/** Fewer Han characters than this are no report. */
const LEAST_HAN = 300

/** How much of a text tells its kind, in characters and in lines. */
const OPENING = 600
const FIRST_LINES = 6
const LONGEST_TITLE = 60

const WORK_OF_A_YEAR = '坚持依法行政，推进法治政府建设，落实行政执法责任，化解矛盾纠纷，'.repeat(12)

/** Masked names: xx市, *区, 会议*次, 20xx年, x01x年. */
const MASKED =
  /[xXｘＸ×*＊_]{1,4}(?:省|市|县|区|镇|乡|村|街道|局|次|个|名|件|人|年)|(?:某|××)(?:市|县|区|镇|局)(?!直|属)|20[xXｘＸ×*＊]{2}|[xX]\d[xX]\d?年/g
const LEAST_MASKED = 3

/** A title, or first words, whose place is masked: 某县2025年度…, XX局关于…. One is enough. */
const MASKED_HEAD = /^(?:关于)?(?:某+|[xXｘＸ×*＊]{1,4})(?:省|市|县|区|州|旗|镇|乡|街道|局|厅|委)(?!的)/

/** What sites that trade in documents say of them. */
const TRADED =
  /小编(?:为大家|整理|收集|给大家)|供大家参考|仅展示\d+字|此处隐藏\d+|范文(?:参考|大全|模板|网)|由会员分享|珍藏版|(?:VIP|会员)可见|免费下载|\.docx?》|【\d+篇】|第一篇[:：]|投稿人/i

/** Kinds of paper that order, plan or list. */
const ORDERS =
  /(?:方案|要点|规划|纲要|意见|办法|规定|条例|细则|指引|通知|清单|目录|工作安排|工作计划|的决定|的批复|的函)(?:[(（].{1,12}[)）])?$/
const ORDERING =
  /现(?:将.{0,60})?(?:印发|下发)给你们|请(?:认真)?(?:遵照|贯彻)执行|(?:制定|特制定|制订)本(?:工作)?(?:实施)?(?:方案|指引|办法|规定|细则|意见|要点)|提出(?:以下|如下)(?:实施)?意见|公开征求.{0,40}意见|现就.{0,40}(?:安排|通知)如下/

const DISCLOSURE = /^[^。;；]{0,40}(?:政府信息公开|政务公开)[^。;；]{0,10}(?:报告|年报|总结)$/

/** What a title says that tells of a report and is none: 我市发布…, 某县公布2023年度…, 常委会审议…. */
const HEADLINE =
  /^(?!关于)[^《》]{1,12}(?:公布|发布|晒出|亮出)(?=20\d{2}|法治)|^(?:我|全)[省市县区].{0,12}(?:公布|发布|公开|通报)|(?:常委会|会议|政府|党组).{0,8}(?:审议|听取)|召开|顺利(?:完成|通过)|上榜|获评/

const ANNOUNCED = /如下|现(?:将|呈送|报送|呈报|上报)[^。]{0,60}(?:报告|总结|汇报)/
const SUBJECT = /法治政府建设|法治政府工作|依法行政工作|推进依法行政/
const REPORTED_PARTS =
  /存在.{0,10}(?:问题|不足|短板|差距)|(?:问题|不足|短板)(?:和|与|及|。|\n|$)|下一步|(?:计划|打算|安排|思路)(?:\n|。|$)/

/** Tried in this order; the first that holds refuses the seed, unless the sidecar accepts it with a reason. */
export const LOOK_ALIKES: readonly LookAlike[] = [
  {
    id: 'disclosure-report',
    looksLike: '政府信息公开工作年度报告',
    is: ({ title, body }) =>
      [title, ...firstLines(body)].some((line) => DISCLOSURE.test(line) && !/法治|依法行政/.test(line)) ||
      /现(?:将|公布)[^。]{0,50}(?:政府信息公开|政务公开)[^。]{0,30}(?:如下|年度报告)/.test(body.slice(0, OPENING)) ||
      (/政府信息公开工作年度报告/.test(body.slice(0, 120)) && !/法治政府建设/.test(body.slice(0, OPENING))),
    example: { title: '某市2024年政府信息公开工作年度报告', body: '一、总体情况' },
  },
  {
    id: 'interpretation',
    looksLike: '政策解读',
    is: ({ title, body }) =>
      /解读|图解|问答|一图读懂/.test(title) ||
      firstLines(body).some((line) => /解读》?$|^[【[].{0,4}解读[】\]]/.test(line)) ||
      /现解读如下|(?:起草|出台|制定|编制)(?:的)?背景|背景依据/.test(body.slice(0, OPENING)),
    example: { title: '关于某县2023年度法治政府建设情况报告的政策解读', body: '一、起草背景' },
  },
  {
    id: 'speech',
    looksLike: '讲话',
    is: ({ body }) => firstLines(body).some((line) => /^同志们[:：!！]/.test(line)),
    example: { title: '', body: '同志们:\n今天我们召开法治政府建设工作会议。' },
  },
  {
    id: 'order',
    looksLike: '通知、方案或规定',
    is: ({ title, body }) =>
      (ORDERS.test(title) && !/(?:报告|总结|情况)[和及与暨、]/.test(title)) ||
      (title === '' &&
        firstLines(body).some((line, i, lines) => isOrder(line) || isOrder(line + (lines[i + 1] ?? '')))) ||
      ORDERING.test(body.slice(0, OPENING)),
    example: { title: '', body: '为规范法治政府建设年度报告工作,制定本指引。' },
  },
  {
    id: 'study',
    looksLike: '论文、评述或书籍',
    is: ({ title, body }) =>
      /关键词[:：]|\[?摘\s*要\]?[:：]|参考文献|作者简介|基金项目|蓝皮书|课题组|总报告作者|内容简介|本文(?:将|从|拟|以|通过|认为|试|对)|笔者|(?:研究院|研究中心|研究会).{0,20}(?:成果|报告)/.test(
        body.slice(0, OPENING * 2),
      ) || /浅析|浅谈|研究$|实证|综述|思考$|发展报告|路径选择/.test(title || (firstLines(body)[0] ?? '')),
    example: { title: '', body: '关键词:法治政府;年度报告' },
  },
  {
    id: 'template',
    looksLike: '范文',
    is: ({ title, body }) =>
      (`${title}\n${body}`.match(MASKED) ?? []).length >= LEAST_MASKED ||
      [title, ...firstLines(body)].some((line) => MASKED_HEAD.test(line)) ||
      TRADED.test(body) ||
      TRADED.test(title),
    example: { title: 'xx市2024年法治政府建设情况报告', body: 'xx市坚持依法行政。xx市司法局牵头,xx区落实。' },
  },
  {
    id: 'news',
    looksLike: '新闻报道',
    is: ({ title, body }) =>
      /本报讯|本网讯|通讯员|[\p{Script=Han}]{1,4}讯[\s(（]|(?:本报|本网)?记者[\s(（]*\p{Script=Han}{2,4}/u.test(
        body.slice(0, 200),
      ) ||
      (!/如下/.test(body.slice(0, OPENING * 2)) &&
        /^(?:近日|日前|\d{1,2}月\d{1,2}日|[^。]{0,30}\d{1,2}月\d{1,2}日(?:上午|下午)?)[,，].{0,80}(?:召开|听取|审议|印发|发布|公布|通报|莅临|考核)/.test(
          body,
        )) ||
      HEADLINE.test(title),
    example: { title: '我市发布2023年度法治政府建设情况报告', body: '本报讯 近日,市政府发布年度报告。' },
  },
  {
    id: 'fragment',
    looksLike: '残篇',
    is: ({ title, body }) => !hasEnoughHan(body) || (title === '' && startsInTheMiddle(body)),
    example: { title: '某市2024年法治政府建设情况报告', body: '一、主要做法' },
  },
  {
    id: 'other-genre',
    looksLike: '别种文件',
    is: ({ title, body }) =>
      !/法治政府|依法行政|法治建设/.test(`${title}\n${body}`) || (title === '' && !readsLikeAReport(body)),
    example: { title: '', body: WORK_OF_A_YEAR },
  },
]

/**
 * A text without a title is a report where it announces itself, where its first heading names the matter, or where it
 * speaks of the matter and is built like one: it opens with its year and has sections, or has the parts of a report.
 */
function readsLikeAReport(body: string): boolean {
  const opening = body.slice(0, OPENING)
  if (firstLines(body).some((line) => MATTER_HEADING.test(line))) return true
  if (ANNOUNCED.test(body.slice(0, OPENING * 2)) && /法治政府|法治建设|依法行政/.test(opening)) return true
  const built = FIRST_WORDS.test(body) && /^(?:一、|[(（]一[)）])/m.test(body)
  return SUBJECT.test(opening) && (built || REPORTED_PARTS.test(body))
}

const MATTER_HEADING = /^一、[^。;；]{0,20}法治政府建设[^。;；]{0,12}(?:举措|成效|情况|工作|做法)$/
const FIRST_WORDS = /^\s*(?:19|20)\d{2}年(?:度|以来|来)?(?:[,，是]|(?=\p{Script=Han}))(?!\d)/u

function startsInTheMiddle(body: string): boolean {
  return (
    /^(?:[二三四五六七八九十]+、|[(（][二三四五六七八九十]+[)）])/.test(body) &&
    !/现将.{0,80}如下/.test(body.slice(0, OPENING))
  )
}

/** 一、…(一)健全责任清单: headings of a report may end like the name of an order. */
const HEADING = /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）]|\d+[.．、])/

function isOrder(line: string): boolean {
  return (
    line.length <= LONGEST_TITLE &&
    ORDERS.test(line) &&
    !HEADING.test(line) &&
    !/[:：,，。]/.test(line.replace(/《[^》]*》/g, '')) &&
    /法治|依法|政府|公开/.test(line)
  )
}

function firstLines(body: string): string[] {
  return body.split('\n', FIRST_LINES).map((line) => line.trim())
}

const ENOUGH_HAN = new RegExp(`^(?:\\P{Script=Han}*\\p{Script=Han}){${LEAST_HAN}}`, 'u')

/** Whether a text has `LEAST_HAN` Han characters: no more of it is read than that takes. */
function hasEnoughHan(text: string): boolean {
  return ENOUGH_HAN.test(text)
}
