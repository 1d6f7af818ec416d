import { describe, expect, it } from 'vitest'
import { sliceCodePoints } from '../text/code-points.ts'
import { findTownship } from './township.ts'

describe('findTownship', () => {
  it.each([
    ['成都市双流区东升街道办事处', '东升街道'],
    ['东升街道办事处', '东升街道'],
    ['宁海路街道办事处', '宁海路街道'],
    ['江苏省徐州市沛县龙固镇人民政府2023年法治政府建设情况报告', '龙固镇'],
    ['中共龙固镇委员会', '龙固镇'],
    ['开化县马金镇', '马金镇'],
    ['沛县张庄镇镇政府', '张庄镇'],
    ['平乡县河古庙镇', '河古庙镇'],
    ['新巴尔虎左旗吉布胡郎图苏木人民政府', '吉布胡郎图苏木'],
    ['景洪市基诺山基诺族乡人民政府', '基诺山基诺族乡'],
    ['武汉东湖新技术开发区关东街道办事处', '关东街道'],
    ['南山街道2023年度', '南山街道'],
    ['海东市乐都区共和乡', '共和乡'],
    ['太和镇人民政府', '太和镇'],
    ['和平街道办事处', '和平街道'],
    ['共和县古城镇人民政府', '古城镇'],
  ])('finds in %s the township %s', (text, name) => {
    const found = findTownship(text)
    expect(found?.name).toBe(name)
    expect(sliceCodePoints(text, found?.start ?? 0, found?.end)).toBe(name)
  })

  it.each([
    '武汉市城乡建设局',
    '镇江市司法局',
    '景德镇市司法局',
    '西乡县',
    '全市乡镇',
    '沛县各镇',
    '乡镇街道',
    '东升街道和西航港街道',
    '太和镇与人和镇',
    '沂南县住房和城乡建设局',
    '特色小镇',
    '关于法治政府建设情况的报告',
    '',
  ])('finds none in “%s”', (text) => {
    expect(findTownship(text)).toBeNull()
  })
})
