import type { Chance } from './chance.ts'
import { HOSTILE_WORDS } from './hostile-words.ts'

const LINES = [
  'url: https://example.org/a.html',
  'url: javascript:alert(1)',
  'url: file:///etc/passwd',
  'host: issuer',
  'host: ../../x',
  "retrieved: '2025-03-27'",
  'retrieved: 2025-03-27',
  'accessioned: 2025-02-30',
  'formerIds: [../../x]',
  'formerIds: [a-b-2020, a-b-2020]',
  'accept: 系报告全文',
  'exclude: 不是报告',
  'overrides: { year: { value: 2024, reason: 据纸本 } }',
  "overrides: { region: { value: '../../..', reason: 据纸本 } }",
  'overrides: { region: { value: hubei/wuhan, reason: 据纸本 } }',
  "overrides: { title: { value: '<script>alert(1)</script>', reason: 据纸本 } }",
  'overrides: { issuers: { value: [], reason: 据纸本 } }',
  "overrides: { issuers: { value: [{ name: '../../etc', printed: [], inferred: false, kind: other }], reason: 据纸本 } }",
  "overrides: { township: { value: '../x', reason: 据纸本 } }",
  'emendations: [{ sic: 依法, corr: "<b>", reason: 据纸本 }]',
  'emendations: [{ sic: 如下, corr: "", reason: 据纸本 }]',
  'emendations: [{ sic: 年度, corr: "一\\n二\\t三", reason: 据纸本 }]',
  'emendations: [{ sic: 现将, reason: 存疑 }]',
  'a: &a [1, 1, 1]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c]',
  '!!binary x',
  '? {}',
  '"unclosed',
  '\t- x',
]

/** A sidecar: none mostly, sometimes an honest one, sometimes one that tries things. */
export function madeUpSidecar(chance: Chance): string | null {
  if (chance.percent(70)) return null
  const lines = Array.from({ length: 1 + chance.upTo(3) }, () =>
    chance.percent(10) ? chance.of(HOSTILE_WORDS) : chance.of(LINES),
  )
  return lines.join('\n')
}
