import { describe, expect, it } from 'vitest'
import type { DescribedFields } from './describe/describe.ts'
import { mintId } from './mint-id.ts'

const DIGEST = 'a173413555c2d57a'.repeat(4)

function fields(given: Partial<DescribedFields>): DescribedFields {
  return {
    title: '',
    titleSupplied: true,
    issuers: [],
    region: null,
    township: null,
    level: null,
    year: 2024,
    published: null,
    signed: null,
    documentNumber: null,
    addressee: null,
    sourceOffice: null,
    ...given,
  }
}

const body = (name: string, kind: DescribedFields['issuers'][number]['kind']) => ({
  name,
  printed: [name],
  inferred: false,
  kind,
})

describe('an id', () => {
  it.each([
    [
      'is of place, body and year',
      { region: 'hubei/wuhan', issuers: [body('武汉市司法局', 'department')] },
      'hubei-wuhan-sifaju-2024',
    ],
    [
      'calls a government by what it is',
      { region: 'hubei/tianmen', issuers: [body('天门市人民政府', 'government')] },
      'hubei-tianmen-zhengfu-2024',
    ],
    [
      'is of the government where a committee issues with it',
      {
        region: 'hubei/tianmen',
        issuers: [body('中共天门市委', 'party-committee'), body('天门市人民政府', 'government')],
      },
      'hubei-tianmen-zhengfu-2024',
    ],
    [
      'has the township below its place',
      { region: 'chongqing/fengdu', township: '栗子乡', issuers: [body('栗子乡人民政府', 'township-office')] },
      'chongqing-fengdu-lizixiang-zhengfu-2024',
    ],
    [
      'names a body whole where its place is not known',
      { issuers: [body('鼓楼区人民政府', 'government')] },
      'gulouqurenminzhengfu-2024',
    ],
    [
      'has the start of the bytes’ digest where nobody is known',
      { region: 'hubei/wuhan' },
      'hubei-wuhan-weizhia1734135-2024',
    ],
  ])('%s', (_, given, id) => {
    expect(mintId(fields(given), DIGEST)).toBe(id)
  })
})
