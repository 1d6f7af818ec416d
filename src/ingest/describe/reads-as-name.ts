import { findTownship } from '../../gazetteer/township.ts'
import { placeOfName } from './place-of-name.ts'

/** Words that end like a body and are none: 新格局, 决策部署. */
const NO_BODY = /(?:格局|布局|大局|全局|结局|开局|新局|残局|变局|部署|签署|警署|连署|客厅|餐厅|大厅|展厅)$/

/** What only a body of state is called. */
const STRONG = /(?:人民政府|管理委员会|管委会|办事处|行政公署)$/

/** The word a body has for its place without naming it, or for the state. */
const PLACE_WORD =
  /^(?:自治[区州县旗]|[省市县区州旗盟镇乡]|国家|国务院|最高|(?:高新|经开|(?:经济)?(?:技术)?开发|度假|示范|保税|工业园|新)区|(?!\p{Script=Han}{0,3}[全各本我该])\p{Script=Han}{2,3}[区县旗])/u

/** What departments are for: the first words of their names where no place is printed. */
const FIELD = new RegExp(
  '^(?:教育|科技|科学|工业|工信|经济|发展|发改|民族|宗教|公安|民政|司法|财政|人力|人社|自然|国土|规划|生态|环境|环保|住房|住建|建设|' +
    '城市|城管|城乡|综合|交通|公路|水利|水务|农业|农牧|畜牧|林业|园林|商务|商业|文化|文广|文旅|旅游|卫生|卫健|退役|应急|安全|审计|外事|' +
    '国资|国有|市场|体育|统计|医疗|医保|信访|气象|地震|税务|海关|海洋|烟草|粮食|机关|行政|政务|大数据|数据|金融|乡村|扶贫|消防|邮政|档案|保密|' +
    '知识|招商|投资|物价|质量|食品|药品|人防|人民防空|供销|残联|综治|法制|党|街道)',
)

/**
 * Whether words that end like a body's name are one: they begin with a place, with the word for one, or with what the
 * body is for. 形成了局, 推动…决策部署 are a verb and what it governs.
 */
export function readsAsName(words: string, year: number | null): boolean {
  if (NO_BODY.test(words) || /[了着过]/.test(words)) return false
  return (
    STRONG.test(words) ||
    PLACE_WORD.test(words) ||
    FIELD.test(words) ||
    placeOfName(words, year) !== null ||
    findTownship(words) !== null
  )
}
