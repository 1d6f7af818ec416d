import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { DivisionRow } from './division-row.ts'
import divisionRows from './divisions.json' with { type: 'json' }

const rows = z.array(DivisionRow).parse(divisionRows)
const existing = rows.filter(({ to }) => to === null)
const byPath = new Map(rows.map((row) => [row.path, row]))
const level = (name: string) => existing.filter((row) => row.level === name)
const pathOf = (name: string, prefix = '') =>
  existing.find((row) => row.name === name && row.path.startsWith(prefix))?.path

describe('divisions.json', () => {
  // At the end of 2024 the Ministry of Civil Affairs counts 34, 333 and 2,846; in 2025 two districts of 重庆 became one.
  it.each([
    ['provincial', 34],
    ['prefectural', 333],
    ['county', 2845],
  ])('holds every existing division of the %s level: %i', (name, count) => {
    expect(level(name)).toHaveLength(count)
  })

  it('gives every division a path of its own', () => {
    expect(byPath.size).toBe(rows.length)
  })

  it('hangs every path under the path of its parent, provinces under nothing', () => {
    for (const { path, parent, level } of rows) {
      expect(path.slice(0, path.lastIndexOf('/') + 1)).toBe(parent === null ? '' : `${parent}/`)
      expect(parent === null).toBe(level === 'provincial')
      if (parent !== null) expect(byPath.has(parent), path).toBe(true)
    }
  })

  it('hangs existing divisions under existing divisions', () => {
    for (const { parent, path } of existing) if (parent) expect(byPath.get(parent)?.to, path).toBeNull()
  })

  it('names a successor that exists or itself has one, and only for what is abolished', () => {
    for (const { successor, to, path } of rows) {
      if (successor === null) continue
      expect(to, path).not.toBeNull()
      expect(byPath.has(successor), path).toBe(true)
      expect(successor).not.toBe(path)
    }
  })

  it('gives no two existing divisions one code', () => {
    expect(new Set(existing.map(({ code }) => code)).size).toBe(existing.length)
  })

  it('keeps the length of names in Traditional', () => {
    for (const { name, nameHant } of rows) expect(Array.from(nameHant)).toHaveLength(Array.from(name).length)
  })

  it('is ordered by code', () => {
    const codes = rows.map(({ code }) => code)
    expect(codes).toEqual([...codes].sort())
  })

  it('knows no placeholder of the code system as a division', () => {
    const names = rows.map(({ name }) => name)
    for (const placeholder of ['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']) {
      expect(names).not.toContain(placeholder)
    }
    expect(rows.map(({ code }) => code)).not.toContain('429000')
  })

  it('hangs districts of municipalities and cities directly under a province under the provincial level', () => {
    expect(byPath.get('chongqing/wanzhou')).toMatchObject({ level: 'county', parent: 'chongqing' })
    expect(byPath.get('hubei/xiantao')).toMatchObject({ code: '429004', level: 'county', parent: 'hubei' })
    expect(byPath.get('xinjiang/shihezi')).toMatchObject({ code: '659001', level: 'county', parent: 'xinjiang' })
  })

  it.each([
    ['陕西省', 'shaanxi'],
    ['山西省', 'shanxi'],
    ['浚县', 'henan/hebi/xunxian'],
    ['尉犁县', 'xinjiang/bayinguoleng/yuli'],
    ['尉氏县', 'henan/kaifeng/weishi'],
    ['歙县', 'anhui/huangshan/shexian'],
    ['什邡市', 'sichuan/deyang/shifang'],
    ['单县', 'shandong/heze/shanxian'],
    ['繁峙县', 'shanxi/xinzhou/fanshi'],
    ['涡阳县', 'anhui/bozhou/guoyang'],
    ['重庆市', 'chongqing'],
    ['长沙市', 'hunan/changsha'],
    ['厦门市', 'fujian/xiamen'],
    ['六安市', 'anhui/luan'],
    ['六合区', 'jiangsu/nanjing/luhe'],
    ['亳州市', 'anhui/bozhou'],
    ['台州市', 'zhejiang/taizhou'],
    ['泰州市', 'jiangsu/taizhou'],
    ['蚌埠市', 'anhui/bengbu'],
    ['洪洞县', 'shanxi/linfen/hongtong'],
    ['乐清市', 'zhejiang/wenzhou/yueqing'],
    ['乐亭县', 'hebei/tangshan/laoting'],
    ['乐陵市', 'shandong/dezhou/laoling'],
    ['大城县', 'hebei/langfang/daicheng'],
    ['莘县', 'shandong/liaocheng/shenxian'],
    ['番禺区', 'guangdong/guangzhou/panyu'],
    ['东莞市', 'guangdong/dongguan'],
    ['大埔县', 'guangdong/meizhou/dabu'],
    ['黄陂区', 'hubei/wuhan/huangpi'],
    ['监利市', 'hubei/jingzhou/jianli'],
    ['荥阳市', 'henan/zhengzhou/xingyang'],
    ['荥经县', 'sichuan/yaan/yingjing'],
    ['泌阳县', 'henan/zhumadian/biyang'],
    ['召陵区', 'henan/luohe/shaoling'],
    ['中牟县', 'henan/zhengzhou/zhongmu'],
    ['郫都区', 'sichuan/chengdu/pidu'],
    ['犍为县', 'sichuan/leshan/qianwei'],
    ['筠连县', 'sichuan/yibin/junlian'],
    ['枞阳县', 'anhui/tongling/zongyang'],
    ['铅山县', 'jiangxi/shangrao/yanshan'],
    ['侯马市', 'shanxi/linfen/houma'],
    ['丽水市', 'zhejiang/lishui'],
    ['阿坝县', 'sichuan/aba/aba'],
    ['珲春市', 'jilin/yanbian/hunchun'],
    ['穆棱市', 'heilongjiang/mudanjiang/muling'],
    ['蔚县', 'hebei/zhangjiakou/yuxian'],
    ['吴堡县', 'shaanxi/yulin/wubu'],
    ['宕昌县', 'gansu/longnan/tanchang'],
    ['都匀市', 'guizhou/qiannan/duyun'],
    ['喀什市', 'xinjiang/kashi/kashi'],
    ['乌鲁木齐市', 'xinjiang/wulumuqi'],
    ['吕梁市', 'shanxi/lvliang'],
    ['绿春县', 'yunnan/honghe/lvchun'],
    ['和田市', 'xinjiang/hetian/hetianshi'],
    ['和田县', 'xinjiang/hetian/hetianxian'],
    ['通道侗族自治县', 'hunan/huaihua/tongdao'],
    ['鹰手营子矿区', 'hebei/chengde/yingshouyingzi'],
    ['神农架林区', 'hubei/shennongjia'],
    ['万柏林区', 'shanxi/taiyuan/wanbailin'],
  ])('reads %s as %s', (name, path) => {
    expect(pathOf(name)).toBe(path)
  })

  it.each([
    ['于洪区', '于洪區'],
    ['于都县', '于都縣'],
    ['巨鹿县', '巨鹿縣'],
    ['乾安县', '乾安縣'],
    ['湖里区', '湖里區'],
    ['台州市', '台州市'],
    ['天台县', '天台縣'],
    ['烟台市', '煙臺市'],
    ['余干县', '餘干縣'],
    ['新干县', '新干縣'],
    ['当涂县', '當塗縣'],
    ['谷城县', '穀城縣'],
    ['太谷区', '太谷區'],
    ['仪征市', '儀徵市'],
    ['钟祥市', '鍾祥市'],
    ['郁南县', '鬱南縣'],
    ['沈阳市', '瀋陽市'],
    ['沈丘县', '沈丘縣'],
    ['岳阳市', '岳陽市'],
    ['乌拉特后旗', '烏拉特後旗'],
    ['准格尔旗', '準格爾旗'],
  ])('writes %s as %s', (name, hant) => {
    expect(existing.find((row) => row.name === name)?.nameHant).toBe(hant)
  })

  it.each([
    ['beijing/miyunxian', '密云县', 2015, 'beijing/miyun'],
    ['shanghai/zhabei', '闸北区', 2015, 'shanghai/jingan'],
    ['anhui/anqing/zongyang', '枞阳县', 2015, 'anhui/tongling/zongyang'],
    ['shandong/laiwu', '莱芜市', 2018, 'shandong/jinan'],
    ['xinjiang/tulufandiqu/tulufan', '吐鲁番市', 2015, 'xinjiang/tulufan/gaochang'],
    ['hainan/danzhouxianjishi', '儋州市', 2015, 'hainan/danzhou'],
    ['hebei/handan/handan', '邯郸县', 2016, null],
    ['chongqing/yubei', '渝北区', 2025, 'chongqing/liangjiang'],
  ])('keeps %s (%s), abolished in %i', (path, name, to, successor) => {
    expect(byPath.get(path)).toMatchObject({ name, to, successor })
  })

  it('dates what was founded since 2015, and leaves older beginnings open', () => {
    expect(byPath.get('beijing/miyun')?.from).toBe(2015)
    expect(byPath.get('chongqing/liangjiang')).toMatchObject({ code: '500157', from: 2025, to: null })
    expect(byPath.get('hubei/wuhan')?.from).toBeNull()
  })
})
