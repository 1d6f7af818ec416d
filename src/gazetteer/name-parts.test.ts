import { describe, expect, it } from 'vitest'
import { allDivisions } from './all-divisions.ts'
import { nameParts } from './name-parts.ts'

describe('nameParts', () => {
  it.each([
    ['湖北省', '湖北', '省'],
    ['武汉市', '武汉', '市'],
    ['浚县', '浚', '县'],
    ['城区', '城', '区'],
    ['阿里地区', '阿里', '地区'],
    ['兴安盟', '兴安', '盟'],
    ['滨海新区', '滨海', '新区'],
    ['新市区', '新市', '区'],
    ['峰峰矿区', '峰峰', '矿区'],
    ['六枝特区', '六枝', '特区'],
    ['神农架林区', '神农架', '林区'],
    ['万柏林区', '万柏林', '区'],
    ['香港特别行政区', '香港', '特别行政区'],
    ['内蒙古自治区', '内蒙古', '自治区'],
    ['新疆维吾尔自治区', '新疆', '维吾尔自治区'],
    ['恩施土家族苗族自治州', '恩施', '土家族苗族自治州'],
    ['前郭尔罗斯蒙古族自治县', '前郭尔罗斯', '蒙古族自治县'],
    ['巴里坤哈萨克自治县', '巴里坤', '哈萨克自治县'],
    ['龙胜各族自治县', '龙胜', '各族自治县'],
    ['东乡族自治县', '东乡', '自治县'],
    ['鄂温克族自治旗', '鄂温克', '自治旗'],
    ['积石山保安族东乡族撒拉族自治县', '积石山', '保安族东乡族撒拉族自治县'],
    ['管城回族区', '管城', '回族区'],
    ['回民区', '回民', '区'],
    ['达尔罕茂明安联合旗', '达尔罕茂明安', '联合旗'],
    ['土默特左旗', '土默特左', '旗'],
  ])('takes %s apart into %s and %s', (name, stem, suffix) => {
    expect(nameParts(name)).toEqual({ stem, suffix })
  })

  it('finds a stem and a suffix in the name of every division', () => {
    for (const { name, zone } of allDivisions()) {
      if (zone) continue
      const { stem, suffix } = nameParts(name)
      expect(stem.length, name).toBeGreaterThan(0)
      expect(suffix.length, name).toBeGreaterThan(0)
      expect(stem, name).not.toMatch(/族$/)
    }
  })
})
