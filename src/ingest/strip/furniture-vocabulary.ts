/** A kind of line that belongs to a web page and not to a report, in Simplified, spaces left out before matching. */
export interface Furniture {
  readonly what: string
  /** The pattern of one item; a line made of one or more items is furniture. */
  readonly item?: string
  /** The pattern of a whole line. */
  readonly line?: string
  readonly example: string
}

const OPEN = '[\\[【(（]?'
const CLOSE = '[\\]】)）]?'

export const FURNITURE: readonly Furniture[] = [
  { what: '打印', item: `${OPEN}(?:我要)?(?:打印|列印)(?:本页|本文|此页|页面|文章)?${CLOSE}`, example: '【打印】' },
  { what: '关闭', item: `${OPEN}关闭(?:窗口|本页|页面)?${CLOSE}`, example: '关闭窗口' },
  {
    what: '扫码',
    item: '[•·]?扫一扫(?:,|,)?(?:在)?手机(?:上)?(?:打开|查看|浏览|阅读)(?:当前|本)?(?:页面?|网页)?',
    example: '扫一扫在手机打开当前页',
  },
  {
    what: '扫码分享',
    item: '(?:用?微信|手机)?扫(?:一扫|码|描)(?:二维码)?(?:分享|关注|访问|查看)?(?:至|到)?(?:手机|朋友圈|好友和朋友圈|本页)?',
    example: '微信扫一扫分享',
  },
  { what: '空附件', item: '附件(?:下载|列表)?[:：]?', example: '附件:' },
  {
    what: '分享',
    item: '分享(?:到|至|本页)?[:：]?(?:微信|微博|新浪微博|QQ空间|QQ好友|朋友圈|更多|[|、,])*',
    example: '分享到:微信 微博',
  },
  {
    what: '字号',
    item: '[\\[【(]?(?:字体|字号|文字大小)(?:大小)?[:：]?[\\[【(]?(?:大|中|小|默认|[|、/])*[\\]】)]*',
    example: '字体:【大 中 小】',
  },
  {
    what: '浏览次数',
    item: '(?:浏览|阅读|点击|访问)(?:次数|量|数|率)?[:：]?\\d*(?:次|人次)?',
    example: '浏览次数:123',
  },
  {
    what: '版式切换',
    item: '(?:无障碍(?:阅读|浏览|模式|版)?|长者(?:模式|助手|版)|长辈版|老年模式|关怀版|适老版|大字版|简体(?:版|中文)?|繁体(?:版|中文)?|English|手机版|移动版|智能问答|登录|注册|微信|微博|[|])',
    example: '无障碍|简体|繁体',
  },
  {
    what: '返回',
    item: `${OPEN}返回(?:顶部|首页|列表|上一页|上页)?${CLOSE}`,
    example: '返回顶部',
  },
  {
    what: '收藏',
    item: `${OPEN}(?:加入收藏|收藏本页|收藏|设为首页|我要纠错|纠错|保存|下载|复制链接|朗读|语音播报|举报)${CLOSE}`,
    example: '加入收藏',
  },
  {
    what: '网站地图',
    item: '(?:网站地图|联系我们|关于我们|隐私声明|网站声明|使用帮助|版权声明|[|])',
    example: '网站地图 | 联系我们',
  },
  {
    what: '责任编辑',
    item: '[(\\[【]?(?:责任编辑|编辑|责编|审核|初审|终审|校对|录入|发布人|作者|撰稿)[:：][^。]{0,12}[)\\]】]?',
    example: '责任编辑:某某',
  },
  { what: '此件公开', item: '[(（]?(?:此|本)件(?:主动|依申请)?公开(?:发布)?[)）]?', example: '(此件公开发布)' },
  {
    what: '相关',
    item: '(?:相关(?:链接|文章|阅读|新闻|附件|稿件|解读|文件|信息)|(?:访谈|政策|文件|图文|文字|媒体|专家)解读|推荐阅读|热点推荐|猜你喜欢)[:：]?',
    example: '相关链接:',
  },
  { what: '首页', item: '(?:网站)?首页', example: '首页' },
  { what: '上下篇', line: '(?:上一篇|下一篇|上一条|下一条|上一页|下一页)[:：]?[^。]{0,60}', example: '上一篇:没有了' },
  {
    what: '位置',
    line: '(?:您)?(?:现在的|当前|所在的?)?(?:当前)?位置[:：].*',
    example: '当前位置:首页>政务公开>法治政府',
  },
  {
    what: '面包屑',
    line: '[-•·\\d]?(?:网站)?首页[>›»→/－-][>›»→]*[^>›»→。][^。]*',
    example: '首页 > 政府信息公开 > 年度报告',
  },
  { what: '面包屑的后半', line: '[>›»→]+[^>›»→。]+(?:[>›»→]+[^>›»→。]+)+', example: '>政务公开>法治政府建设年度报告' },
  {
    what: '今天是',
    line: '(?:今天是[:：]?)?.{0,16}\\d{4}年\\d{1,2}月\\d{1,2}日(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?星期[一二三四五六日天].{0,20}|今天是[:：]?\\d{4}年\\d{1,2}月\\d{1,2}日.*',
    example: '今天是2025年3月1日 星期六',
  },
  {
    what: '网站信息',
    line: '(?:主办|承办|版权所有|技术支持|网站标识码|政府网站标识码|备案号|备案序号|联系电话|地址|邮编|网站地图|联系我们|关于我们|隐私声明|网站声明|使用帮助)(?:单位)?[:：|].*',
    example: '主办单位:某某市人民政府办公室',
  },
  { what: '备案号', line: '.{0,12}(?:ICP备|公网安备)\\d.*', example: '京ICP备05000000号' },
  {
    what: '浏览器提示',
    line: '.{0,30}(?:升级|更换|您使用的|您的)[^。]{0,12}浏览器.{0,70}|.{0,12}浏览器版本.{0,70}',
    example: '当前浏览器版本过低,建议您升级。',
  },
  { what: '欢迎', line: '欢迎(?:您)?(?:访问|光临|浏览|来到).{2,40}', example: '欢迎您访问某某省农业农村厅网站' },
  { what: '离开提示', line: '您访问的链接即将离开.{0,40}|继续访问(?:放弃|取消)?', example: '继续访问放弃' },
  {
    what: '链接',
    line: '(?:[\\p{Script=Han}]{2,8}[:：])?(?:https?://|www\\.)[\\w./?=&%#:~+-]+',
    example: '一图读懂:https://example.gov.cn/tj.html',
  },
]

/** An item, found at a place, and matched from end to end. */
const ITEMS = FURNITURE.flatMap(({ item }) =>
  item ? [{ at: new RegExp(item, 'uy'), whole: new RegExp(`^(?:${item})$`, 'u') }] : [],
)
const LINES = FURNITURE.flatMap(({ line }) => (line ? [new RegExp(`^(?:${line})$`, 'u')] : []))

/** Longer than this, a line is no furniture. */
const LONGEST = 120

/** Whether a line, read as Simplified, is page furniture from end to end. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST * 2) return false
  const tight = line.replace(/[\s\u00a0\u3000]+/g, '')
  if (tight === '' || tight.length > LONGEST) return false
  return isMadeOfItems(tight) || LINES.some((line) => line.test(tight))
}

/**
 * Whether a text is items from end to end. Many marks belong to several items and an item may end in several places: one expression
 * would try every division of the text in turn, this looks at each place once.
 */
function isMadeOfItems(text: string): boolean {
  const reached = new Set([0])
  // Ends that are found are added while the loop runs, and looked at in their turn.
  for (const place of reached) {
    for (const { at, whole } of ITEMS) {
      at.lastIndex = place
      const longest = at.exec(text)?.[0].length ?? 0
      for (let length = 1; length <= longest; length++) {
        if (length === longest || whole.test(text.slice(place, place + length))) reached.add(place + length)
      }
    }
  }
  return reached.has(text.length)
}
