import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointLength, sliceCodePoints } from '../text/code-points.ts'
import { allDivisions } from './all-divisions.ts'
import { type FindingScope, findDivisions } from './find-divisions.ts'
import { ancestors } from './gazetteer.ts'

/** Mentions in short: `武汉市 hubei/wuhan`, candidates joined by `|`. */
function found(text: string, scope?: FindingScope): string[] {
  return findDivisions(text, scope).map(
    (mention) => `${mention.text} ${mention.candidates.map(({ path }) => path).join('|')}`,
  )
}

/** Phrases of reports that hold the characters of places' names, and name none. */
const PLAIN_WORDS = `
  完成县级任务 提高县域治理水平 市和县 全市区域协调 全州县市区 重大安全生产 提高平台效能
  行政和解 创新和发展 公开平等 长治久安 任县委书记 会同有关部门 新建区级平台
  惠民县级医院 资源县级统筹 合作市场主体 全市城区 老城区改造 推进平安建设 和平共处
  乡村振兴 同心协力 阳光谷地 人力资源县 高新区管委会 本市经开区 我区`
  .trim()
  .split(/\s+/)

describe('findDivisions', () => {
  it.each([
    ['湖北省武汉市司法局', ['湖北省 hubei', '武汉市 hubei/wuhan']],
    ['湖北省仙桃市', ['湖北省 hubei', '仙桃市 hubei/xiantao']],
    ['上海市浦东新区', ['上海市 shanghai', '浦东新区 shanghai/pudong']],
    ['内蒙古呼和浩特', ['内蒙古 neimenggu', '呼和浩特 neimenggu/huhehaote']],
    ['恩施州恩施市', ['恩施州 hubei/enshi', '恩施市 hubei/enshi/enshi']],
    ['通道县人民政府', ['通道县 hunan/huaihua/tongdao']],
    ['武陟县和温县', ['武陟县 henan/jiaozuo/wuzhi', '温县 henan/jiaozuo/wenxian']],
    ['2024年沛县人民政府', ['沛县 jiangsu/xuzhou/peixian']],
    ['武汉市市场监督管理局', ['武汉市 hubei/wuhan']],
    ['武汉市场主体', ['武汉 hubei/wuhan']],
    ['公安县市场监督管理局', ['公安县 hubei/jingzhou/gongan']],
    ['惠民县人民政府', ['惠民县 shandong/binzhou/huimin']],
    ['中共公安县委', ['公安县 hubei/jingzhou/gongan']],
    ['法治湘潭', ['湘潭 hunan/xiangtan|hunan/xiangtan/xiangtan']],
    ['中国(湖北)自由贸易试验区', ['湖北 hubei']],
  ])('finds the names in %s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    ['南京市鼓楼区', 'jiangsu/nanjing/gulou'],
    ['江苏省南京市鼓楼区人民政府', 'jiangsu/nanjing/gulou'],
    ['福州鼓楼区', 'fujian/fuzhou/gulou'],
    ['湖北省 武汉市', 'hubei/wuhan'],
    ['湖南省邵阳市邵阳县', 'hunan/shaoyang/shaoyang'],
    ['吉林省吉林市船营区', 'jilin/jilin/chuanying'],
    ['晋城市城区', 'shanxi/jincheng/chengqu'],
    ['焦作市解放区', 'henan/jiaozuo/jiefang'],
    ['昌都地区江达县', 'xizang/changdu/jiangda'],
    ['安庆市枞阳县', 'anhui/anqing/zongyang'],
    ['铜陵市枞阳县', 'anhui/tongling/zongyang'],
    ['吐鲁番地区吐鲁番市', 'xinjiang/tulufandiqu/tulufan'],
  ])('narrows a chain: %s ends at %s', (text, path) => {
    expect(
      findDivisions(text)
        .at(-1)
        ?.candidates.map((division) => division.path),
    ).toEqual([path])
  })

  it('lets a name tell what the one before it meant', () => {
    expect(found('吉林长春')).toEqual(['吉林 jilin', '长春 jilin/changchun'])
    expect(found('吉林')).toEqual(['吉林 jilin|jilin/jilin'])
  })

  it.each([
    ['鼓楼区', 4],
    ['朝阳区', 2],
    ['市中区', 4],
    ['西湖区', 2],
  ])('never guesses: %s alone has %i candidates', (name, count) => {
    const [mention] = findDivisions(`${name}司法局`)
    expect(mention?.text).toBe(name)
    expect(mention?.candidates).toHaveLength(count)
  })

  it.each(PLAIN_WORDS)('finds no place in “%s”', (text) => {
    expect(found(text)).toEqual([])
  })

  it('prefers what existed in the year, and finds what was abolished', () => {
    expect(found('密云县')).toEqual(['密云县 beijing/miyunxian'])
    expect(found('枞阳县', { year: 2014 })).toEqual(['枞阳县 anhui/anqing/zongyang'])
    expect(found('枞阳县')).toEqual(['枞阳县 anhui/tongling/zongyang'])
    expect(found('两江新区', { year: 2020 })).toEqual(['两江新区 chongqing/liangjiangxinqu'])
    expect(found('两江新区', { year: 2026 })).toEqual(['两江新区 chongqing/liangjiang'])
  })

  it.each([
    ['昆山经济技术开发区', 'jiangsu/suzhou/kunshan/jingjijishu'],
    ['昆山经开区', 'jiangsu/suzhou/kunshan/jingjijishu'],
    ['昆山市经开区', 'jiangsu/suzhou/kunshan/jingjijishu'],
    ['昆山市开发区', 'jiangsu/suzhou/kunshan/jingjijishu'],
    ['中共昆山市委开发区工委', 'jiangsu/suzhou/kunshan/jingjijishu'],
    ['光谷', 'hubei/wuhan/donghu'],
  ])('finds the zone of %s', (text, path) => {
    expect(
      findDivisions(text)
        .at(-1)
        ?.candidates.map((division) => division.path),
    ).toEqual([path])
  })

  it('takes a local alias only where its parent is known', () => {
    expect(found('开发区企业')).toEqual([])
    expect(found('开发区企业', { within: 'jiangsu/suzhou/kunshan' })).toEqual([
      '开发区 jiangsu/suzhou/kunshan/jingjijishu',
    ])
    expect(found('武汉市昆仑开发区')).toEqual(['武汉市 hubei/wuhan'])
  })

  it('says how the name is written', () => {
    expect(findDivisions('湖南省湘潭市').map(({ form }) => form)).toEqual(['full', 'full'])
    expect(findDivisions('湖南湘潭').map(({ form }) => form)).toEqual(['short', 'short'])
    expect(findDivisions('恩施州').map(({ form }) => form)).toEqual(['alias'])
  })

  it('counts spans in code points', () => {
    expect(findDivisions('𠮷𠮷，武汉市').map(({ start, end }) => [start, end])).toEqual([[3, 6]])
  })

  it('finds every division and zone in the chain of its ancestors’ names, and nothing else there', () => {
    for (const division of allDivisions()) {
      const chain = ancestors(division.path)
      const mentions = findDivisions(chain.map(({ name }) => name).join(''), { year: (division.to ?? 2100) - 1 })
      expect(
        mentions.at(-1)?.candidates.map(({ path }) => path),
        division.path,
      ).toEqual([division.path])
    }
  })

  it('finds spans that hold the text they claim, in order and apart, in any mixture of names and words', () => {
    const names = allDivisions().map(({ name }) => name)
    const words = [
      '法治',
      '，',
      '全市',
      '县级',
      '和',
      '、',
      '市场',
      '人民政府',
      '𠮷',
      '域',
      '委',
      ' ',
      '关于',
      '高新区',
      '城区',
      '平',
      '大',
    ]
    const text = fc
      .array(fc.oneof(fc.constantFrom(...names), fc.constantFrom(...words)), { maxLength: 12 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (sample) => {
        let end = 0
        for (const mention of findDivisions(sample)) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(sliceCodePoints(sample, mention.start, mention.end)).toBe(mention.text)
          expect(mention.candidates.length).toBeGreaterThan(0)
          end = mention.end
        }
        expect(end).toBeLessThanOrEqual(codePointLength(sample))
      }),
    )
  })
})
