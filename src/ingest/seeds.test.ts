import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Report } from '../report/report.ts'
import { spanText } from '../report/report.ts'
import { codePoints } from '../text/code-points.ts'
import type { ExpectedMetadata } from './fixtures/expected-metadata.ts'
import { ingest, isRefusal } from './ingest.ts'

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')
const jsonLines = <T>(name: string): T[] =>
  fixture(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const seedFolder = new URL('../../seeds/', import.meta.url)
const { _note, ...metadata } = JSON.parse(fixture('metadata.json')) as Record<string, ExpectedMetadata> & {
  _note: string
}

function reportOf(file: string): Report {
  const result = ingest(
    { file, bytes: readFileSync(new URL(file, seedFolder)), sidecar: null },
    { today: '2026-11-21', previous: null },
  )
  if (isRefusal(result)) throw new Error(result.reason)
  return result
}

const reports = new Map(Object.entries(metadata).map(([seed, { file }]) => [seed, reportOf(file)]))
const report = (seed: string) => reports.get(seed) as Report
const removed = (seed: string, rule: string) =>
  report(seed).ledger.sources[0]?.emendations.filter((emendation) => emendation.rule === rule) ?? []

describe.each(Object.entries(metadata))('seed %s', (seed, expected) => {
  it('is described as a reader describes it', () => {
    const { front } = report(seed)
    expect({
      title: front.title,
      titleSupplied: front.titleSupplied,
      names: front.issuers.map(({ name }) => name),
      printed: front.issuers.flatMap(({ printed }) => printed),
      inferred: front.issuers.every(({ inferred }) => inferred),
      kinds: front.issuers.map(({ kind }) => kind),
      region: front.region,
      level: front.level,
      year: front.year,
      published: front.published,
      signed: front.signed,
      documentNumber: front.documentNumber,
      addressee: front.addressee,
      sourceOffice: front.sourceOffice,
      sourceScript: front.sourceScript,
      township: front.township,
    }).toEqual({
      title: expected.title_hans ?? expected.title_editorial?.slice(1, -1),
      titleSupplied: expected.title_inferred,
      names: expected.names,
      printed: expected.issuer_as_printed,
      inferred: expected.issuer_inferred,
      kinds: expected.kinds,
      region: expected.region_path,
      level: expected.level_set,
      year: expected.year,
      published: expected.published,
      signed: expected.signed,
      documentNumber: expected.doc_number,
      addressee: expected.addressee,
      sourceOffice: expected.source_office,
      sourceScript: `zh-${expected.script}`,
      township: null,
    })
  })

  it('has exactly the headings a reader finds', () => {
    const headings = report(seed).ledger.outline.filter(({ form }) => form !== 'lost')
    const found = headings.map(({ level, form, span }) => ({
      level,
      form,
      text: spanText(report(seed), span).replace(/〔.*?〕/g, ''),
    }))
    const wanted = jsonLines<{ seed: string; level: number; text: string; form: string }>('headings.jsonl')
      .filter((heading) => heading.seed === seed)
      .map(({ level, form, text }) => ({ level, form, text }))
    expect(found).toEqual(wanted)
  })

  it('sheds its page furniture and metadata lines, and nothing else', () => {
    const simplifiedAway = (rule: string) =>
      removed(seed, rule).flatMap(({ sic }) => sic.split('\n').filter((line) => line.trim() !== ''))
    expect(simplifiedAway('page-furniture')).toEqual(expected.chrome)
    expect(simplifiedAway('metadata-line')).toEqual(expected.metadata_lines)
    const labels = removed(seed, 'empty-metadata').flatMap(({ read }) => read?.['emptyLabels']?.split('、') ?? [])
    expect(labels).toEqual(expected.empty_metadata)
    const noise = simplifiedAway('question-mark-line')
    expect(noise).toHaveLength(expected.noise_lines.length)
  })

  it('has emendations no longer than the difference they make', () => {
    const source = report(seed).ledger.sources[0]
    const lengths = source?.emendations.map(({ sic, corr }) => codePoints(sic).length + codePoints(corr).length) ?? []
    const supplied = source?.emendations.reduce((sum, { corr }) => sum + codePoints(corr).length, 0) ?? 0
    const received = codePoints(readFileSync(new URL(expected.file, seedFolder), 'utf8')).length
    const kept = codePoints(report(seed).text).length
    expect(lengths.reduce((a, b) => a + b, 0)).toBe(received - kept + 2 * supplied)
  })
})

describe('the damage of the seeds', () => {
  const damage = jsonLines<{ seed: string; class: string; kind: string; context: string | null; count: number }>(
    'damage.jsonl',
  )
  const RULE_OF: Record<string, string> = {
    'pinyin-annotation': 'pinyin-annotation',
    'byte-shift': 'byte-shift',
    'lost-一': 'supplied-first',
    chrome: 'page-furniture',
    'chrome-empty-label': 'page-furniture',
    'empty-metadata': 'empty-metadata',
  }

  it.each(damage.filter(({ class: c, kind }) => (c === 'a' || c === 'a-marked') && RULE_OF[kind]))(
    'of seed $seed: $kind $context is repaired',
    ({ seed, kind, context, count }) => {
      const rule = RULE_OF[kind] as string
      const found = removed(seed, rule)
      if (count > 1) expect(found).toHaveLength(count)
      else if (kind === 'lost-一') expect(found.map(({ corr }) => corr)).toEqual(['〔一〕'])
      else if (kind === 'byte-shift') expect(found.map(({ sic, corr }) => [sic, corr])).toEqual([['?,F(xiàn)', '。現']])
      else expect(found.some(({ sic }) => sic.includes(context as string))).toBe(true)
    },
  )

  it('of question marks for spaces is repaired, line by line', () => {
    expect(
      removed('001', 'question-mark-line')
        .map(({ sic }) => sic)
        .join(''),
    ).toBe('?\n?\n?\n')
    expect(removed('001', 'question-mark-run').map(({ sic }) => sic.length)).toEqual([47, 54])
  })

  it('that can be seen and not repaired is told', () => {
    const told = (seed: string) =>
      report(seed)
        .ledger.findings.filter(({ severity }) => severity === 'doubt')
        .map(({ rule }) => rule)
    expect(told('000')).toEqual(expect.arrayContaining(['lost-unit', 'lost-full-stop', 'unpaired-mark']))
    expect(told('001')).toEqual(expect.arrayContaining(['arithmetic', 'naive-traditional']))
    expect(told('002')).toEqual(
      expect.arrayContaining(['lost-heading', 'impossible-quantity', 'repeated-figure', 'year-range']),
    )
    expect(told('003')).toEqual(expect.arrayContaining(['repeated-phrase', 'contradictory-qualifier']))
    expect(told('004')).toEqual(expect.arrayContaining(['mirror-copy', 'naive-traditional']))
  })

  it('is not what the source does not say: a title that is supplied, a name that is inferred', () => {
    const unsaid = (seed: string) =>
      report(seed)
        .ledger.findings.filter(({ severity }) => severity === 'absent')
        .map(({ rule }) => rule)
    expect(unsaid('002')).toEqual(expect.arrayContaining(['missing-title', 'inferred-issuer', 'absent-published']))
    expect(unsaid('003')).toEqual(expect.arrayContaining(['missing-title', 'inferred-issuer', 'absent-signed']))
  })
})

describe('the canonical text', () => {
  it.each([
    ['001', 1],
    ['004', 4],
  ] as const)('of the Traditional seed %s is the Simplified text a reader made of it', (seed, masthead) => {
    expect(report(seed).text.split('\n')).toEqual(fixture(`${seed}.hans.txt`).trimEnd().split('\n').slice(masthead))
  })

  it('of every seed in the folder is in the archive', () => {
    const seeds = readdirSync(seedFolder).filter((name) => name.endsWith('.txt'))
    expect(seeds.sort()).toEqual(
      Object.values(metadata)
        .map(({ file }) => file)
        .sort(),
    )
  })
})
