/** A text that is easily taken for a report of this kind and is none. */
export interface LookAlike {
  readonly id: 'interpretation' | 'news' | 'disclosure-report' | 'template' | 'fragment' | 'other-genre'
  /** What it looks like, for the refusal. */
  readonly looksLike: string
  /** Decides on the Simplified text: the title (empty where there is none), and the body. */
  readonly is: (title: string, body: string) => boolean
  readonly example: { readonly title: string; readonly body: string }
}

/** Fewer Han characters than this are no report. */
const LEAST_HAN = 300

/** Tried in this order; the first that holds refuses the seed, unless the sidecar accepts it with a reason. */
export const LOOK_ALIKES: readonly LookAlike[] = [
  {
    id: 'disclosure-report',
    looksLike: '政府信息公开工作年度报告',
    is: (title, body) =>
      /政府信息公开(?:工作)?.{0,6}(?:年度)?(?:报告|年报)$/.test(title) ||
      (title === '' && /《中华人民共和国政府信息公开条例》.{0,40}(?:编制|要求).{0,60}年度报告/.test(body.slice(0, 400)) && !/法治政府建设/.test(body.slice(0, 400))),
    example: { title: '某市2024年政府信息公开工作年度报告', body: '一、总体情况' },
  },
  {
    id: 'interpretation',
    looksLike: '政策解读',
    is: (title, body) => /解读|图解|问答|一图读懂/.test(title) || (title === '' && /(?:政策解读|解读如下|起草背景|出台背景|现解读)/.test(body.slice(0, 300))),
    example: { title: '《法治政府建设与责任落实督察工作规定》解读', body: '一、出台背景' },
  },
  {
    id: 'news',
    looksLike: '新闻报道',
    is: (title, body) =>
      !/如下/.test(body.slice(0, 800)) &&
      (/^.{0,40}(?:本报讯|本网讯|讯员|(?:本报|本网)?记者\s*[\p{Script=Han}]{2,4})/u.test(body.slice(0, 80)) ||
        (/^(?:近日|日前|[^。]{0,12}\d{1,2}月\d{1,2}日),/.test(body.slice(0, 40)) && /(?:召开|听取|审议|印发|发布|公布|通报)/.test(body.slice(0, 120)) && !/年度.{0,12}报告$/.test(title))),
    example: { title: '我市发布法治政府建设年度报告', body: '本报讯 近日,市政府发布年度报告。' },
  },
  {
    id: 'template',
    looksLike: '隐去地名年份的范文',
    is: (title, body) => (`${title}\n${body}`.match(/[xX×*＊某ｘＸ]{1,3}(?:省|市|县|区|镇|乡|街道|局|年)|20[xX×*＊]{2}|[xX]\d[xX]\d年?|x0[1x]x?\d?年/g) ?? []).length >= 3,
    example: { title: 'xx市2024年法治政府建设情况报告', body: 'xx市坚持依法行政。xx市司法局牵头,xx区落实。' },
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
    is: (title, body) => !/法治政府|依法行政|法治建设/.test(`${title}\n${body}`),
    example: { title: '某市2024年政府工作报告', body: `各位代表:现在向大会报告政府工作。${'经济社会平稳发展，民生持续改善，'.repeat(30)}` },
  },
]
