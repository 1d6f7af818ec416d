import { describe, expect, it } from 'vitest'
import { madeReport } from '../archive/fixtures/made-report.ts'
import { smallFold } from './fixtures/small-fold.ts'
import { truth } from './truth.ts'

const reports = [
  madeReport({ id: 'a', title: '甲市报告', blocks: ['# 一、行政复议', '办结1.8万件。'] }),
  madeReport({
    id: 'b',
    title: '乙市报告',
    addressee: '市人大常委会',
    documentNumber: '乙府发〔2025〕2号',
    blocks: ['行政，复议。'],
  }),
]

describe('truth', () => {
  it.each<[string, string[], string]>([
    ['行政复议', ['a'], 'not across punctuation'],
    ['行政復議', ['a'], 'in either script'],
    ['复议 行政', ['a', 'b'], 'runs in any order'],
    ['行政 1.8万', ['a'], 'all runs in one report'],
    ['8万件', ['a'], 'within a run'],
    ['甲市报告', ['a'], 'in the title'],
    ['人大常委', ['b'], 'in an addressee'],
    ['乙府发', ['b'], 'in a document number'],
    ['报告一', [], 'not across lines'],
    ['行政 的', ['a', 'b'], 'without runs of one character'],
    ['的', [], 'a run of one character finds nothing'],
    ['“行政 复议”', ['b'], 'a quotation in order, across punctuation'],
    ['“复议 行政”', [], 'not in another order'],
    ['“报告 一”', [], 'not across lines'],
    ['“一、行政复议”', ['a'], 'a quotation with a run of one character'],
    ['行政 -行政复议', ['b'], 'without what is excluded'],
    ['复议 -“行政，复议”', ['a'], 'without a quotation that is excluded'],
    ['-行政', [], 'nothing where nothing is asked for'],
    ['某市司法局', [], 'not in the issuer’s name'],
  ])('finds %j in %j: %s', (query, ids) => {
    expect([...truth(reports, query, smallFold)].sort()).toEqual(ids)
  })
})
