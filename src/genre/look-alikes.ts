/** A text that is easily taken for a report of this kind and is none. */
export interface LookAlike {
  readonly id: 'interpretation' | 'news' | 'disclosure-report' | 'order' | 'study' | 'template' | 'fragment' | 'other-genre'
  /** What it looks like, for the refusal. */
  readonly looksLike: string
  /** Decides on the Simplified text: the title (empty where there is none), and the body. */
  readonly is: (title: string, body: string) => boolean
  readonly example: { readonly title: string; readonly body: string }
}

/** Fewer Han characters than this are no report. */
const LEAST_HAN = 300

/** How much of a text tells its kind. */
const OPENING = 600

const WORK_OF_A_YEAR = '坚持依法行政，推进法治政府建设，落实行政执法责任，化解矛盾纠纷，'.repeat(12)

/** Masked names: xx市, *区, 会议*次, 20xx年, x01x年. */
const MASKED =
  /[xXｘＸ×*＊]{1,4}(?:省|市|县|区|镇|乡|街道|局|次|个|名|件|人|年)|(?:某|××)(?:市|县|区|镇|局)(?!直|属)|20[xXｘＸ×*＊]{2}|[xX]\d[xX]\d?年/g

/** Tried in this order; the first that holds refuses the seed, unless the sidecar accepts it with a reason. */
export const LOOK_ALIKES: readonly LookAlike[] = [
  {
    id: 'disclosure-report',
    looksLike: '政府信息公开工作年度报告',
    is: (title, body) =>
      /政府信息公开/.test(title.replace(/^.*(?=政府信息公开)/, '').slice(0, 12)) && /(?:报告|年报)$/.test(title)
        ? true
        : /政府信息公开工作年度报告/.test(body.slice(0, 120)) && !/法治政府建设/.test(body.slice(0, OPENING)),
    example: { title: '某市2024年政府信息公开工作年度报告', body: '一、总体情况' },
  },
  {
    id: 'interpretation',
    looksLike: '政策解读',
    is: (title, body) =>
      /解读|图解|问答|一图读懂/.test(title) || /政策解读|现解读如下|(?:起草|出台|制定)背景/.test(body.slice(0, OPENING)),
    example: { title: '关于某县2023年度法治政府建设情况报告的政策解读', body: '一、起草背景' },
  },
  {
    id: 'order',
    looksLike: '通知、方案或规定',
    is: (title, body) =>
      /(?:方案|要点|规划|纲要|意见|办法|规定|细则|指引|通知|清单)$/.test(title) ||
      /现(?:将.{0,60})?印发给你们|(?:制定|特制定)本(?:工作)?(?:方案|指引|办法|规定|细则|意见|要点)/.test(body.slice(0, OPENING)),
    example: { title: '', body: '为规范法治政府建设年度报告工作,制定本指引。' },
  },
  {
    id: 'study',
    looksLike: '论文或评述',
    is: (_, body) => /关键词[:：]|\[?摘\s*要\]?[:：]|参考文献|作者简介|基金项目/.test(body.slice(0, OPENING * 2)),
    example: { title: '', body: '关键词:法治政府;年度报告' },
  },
  {
    id: 'template',
    looksLike: '范文',
    is: (title, body) =>
      (`${title}\n${body}`.match(MASKED) ?? []).length >= 3 ||
      /小编(?:为大家|整理|收集)|供大家参考|仅展示\d+字|范文(?:参考|大全|模板)/.test(body),
    example: { title: 'xx市2024年法治政府建设情况报告', body: 'xx市坚持依法行政。xx市司法局牵头,xx区落实。' },
  },
  {
    id: 'news',
    looksLike: '新闻报道',
    is: (title, body) =>
      /本报讯|本网讯|通讯员|(?:本报|本网)?记者[\s(（]*\p{Script=Han}{2,4}/u.test(body.slice(0, 200)) ||
      (!/如下/.test(body.slice(0, OPENING * 2)) &&
        /^(?:近日|日前|\d{1,2}月\d{1,2}日|[^。]{0,12}\d{1,2}月\d{1,2}日)[,，].{0,80}(?:召开|听取|审议|印发|发布|公布|通报)/.test(body)) ||
      /^(?:我|全)[省市县区].{0,12}(?:公布|发布|公开|通报)/.test(title),
    example: { title: '我市发布2023年度法治政府建设情况报告', body: '本报讯 近日,市政府发布年度报告。' },
  },
  {
    id: 'fragment',
    looksLike: '残篇',
    is: (_, body) => (body.match(/\p{Script=Han}/gu) ?? []).length < LEAST_HAN,
    example: { title: '某市2024年法治政府建设情况报告', body: '一、主要做法' },
  },
  {
    id: 'other-genre',
    looksLike: '别种文件',
    is: (title, body) =>
      !/法治政府|依法行政|法治建设/.test(`${title}\n${body}`) ||
      (title === '' && !/如下/.test(body.slice(0, OPENING * 2)) && !/(?:19|20)\d{2}年(?:度)?.{0,30}(?:法治|依法行政)/.test(body.slice(0, OPENING * 2))),
    example: { title: '', body: WORK_OF_A_YEAR },
  },
]
