import { findMarks } from '../outline/find-marks.ts'
import type { DoubtRule } from './doubt-rule.ts'

/** 39三是: a number that runs into the next item has lost its unit and its full stop. */
export const lostUnit: DoubtRule = {
  id: 'lost-unit',
  label: '疑脱量词和句号',
  reason: '数字不能直接后接“二是”“三是”；其间的量词和句号已失，“项”“件”“个”皆可通，故不补。',
  example: {
    damaged: '一是科学编制计划。二是督促落实重大行政决策39三是统筹推进立改废。',
    marked: '39',
    clean: '一是科学编制计划。二是督促落实重大行政决策39项。三是统筹推进立改废。',
  },
  find: (paragraph) =>
    [...paragraph.matchAll(/(?<!\d)(\d{1,12}(?:\.\d{1,12})?)(?=[二三四五六七八九十]是)/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      message: `疑脱。“${match[0]}”后缺量词和句号，未补；此数不计单位。`,
    })),
}

/** 体系三是, 99%二是: an item that begins without the sentence before it having ended. */
export const lostFullStop: DoubtRule = {
  id: 'lost-full-stop',
  label: '疑脱句号',
  reason: '前有“一是”“二是”，此处接续下一项而前句没有句号。',
  example: {
    damaged: '一是提升质量。二是加强监督体系三是深化规范化建设。',
    marked: '三是',
    clean: '一是提升质量。二是加强监督体系。三是深化规范化建设。',
  },
  find: (paragraph) =>
    findMarks(paragraph)
      .filter(({ numbering, before }) => numbering.id === 'shi' && /[\p{Script=Han}%％]/u.test(before))
      .map(({ index, length }) => ({
        start: index,
        end: index + length,
        message: `疑脱。“${paragraph.slice(index, index + length)}”前缺句号，未补。`,
      })),
}

/** Things that are counted whole; 12.5余公里 is a measure. */
const COUNTED = /(?<!\d)\d{1,12}\.\d{1,12}[余多](?:人次|场次|件次|家次|[人件场次个名户家份条起项册本篇部辆张幅期处])/g

/** 1.8余人次: a decimal, 余 and a thing that is counted whole. */
export const impossibleQuantity: DoubtRule = {
  id: 'impossible-quantity',
  label: '数量不通',
  reason: '小数后接“余”而无“万”“亿”，其单位又是可数的人、件、次：疑脱“万”“亿”，无从确定。',
  example: {
    damaged: '全年热线呼入量1.8余人次。',
    marked: '1.8余人次',
    clean: '全年热线呼入量1.8万余人次。',
  },
  find: (paragraph) =>
    [...paragraph.matchAll(COUNTED)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      message: `存疑。“${match[0]}”数量不通，疑脱“万”或“亿”，未改。`,
    })),
}

/** 近6000余: less than and more than at once. */
export const contradictoryQualifier: DoubtRule = {
  id: 'contradictory-qualifier',
  label: '约数矛盾',
  reason: '“近”说不足，“余”说有余，不能同时成立。',
  example: { damaged: '提供法律咨询近6000余人次。', marked: '近6000余', clean: '提供法律咨询近6000人次。' },
  find: (paragraph) =>
    [...paragraph.matchAll(/(?:近|超过?|逾)\d{1,12}(?:\.\d{1,12})?(?:[万亿千百][余多]|[余多][万亿]?)/g)].map(
      (match) => ({
        start: match.index,
        end: match.index + match[0].length,
        message: `存疑。“${match[0]}”前后约数矛盾，未改。`,
      }),
    ),
}
