import { type EncodingName, encode } from '../../src/text/encode.ts'
import { chanceOf } from './chance.ts'
import { DAMAGES, type Damage } from './damages.ts'
import type { MadeReport } from './made-report.ts'

/** A made-up report after some damage: its bytes, and what was done to it. */
export interface DamagedReport {
  readonly file: string
  readonly text: string
  readonly bytes: Uint8Array
  readonly encoding: EncodingName
  readonly damages: readonly Damage[]
}

const ENCODINGS: readonly { readonly name: EncodingName; readonly mark: boolean; readonly lineEnd: string }[] = [
  { name: 'utf-8', mark: false, lineEnd: '\n' },
  { name: 'utf-8', mark: true, lineEnd: '\r\n' },
  { name: 'gb18030', mark: false, lineEnd: '\r\n' },
  { name: 'gb18030', mark: false, lineEnd: '\n' },
  { name: 'utf-16le', mark: true, lineEnd: '\r\n' },
  { name: 'utf-16be', mark: true, lineEnd: '\n' },
]

/**
 * Damages a made-up report in one way, and puts it into some encoding. Same report and number, same bytes.
 * @param wanted the damage to do; one is chosen without it
 * @returns null where the report offers no place for it
 */
export function damagedReport(report: MadeReport, seed: number, wanted?: Damage): DamagedReport | null {
  const chance = chanceOf(seed ^ 0x5eed)
  const damage = wanted ?? chance.pick(DAMAGES)
  const text = damage.apply(report.text, chance)
  if (text === null) return null
  const { name, mark, lineEnd } = chance.pick(ENCODINGS)
  const bytes = encode((mark ? '\ufeff' : '') + text.replaceAll('\n', lineEnd), name)
  return { file: report.file, text, bytes, encoding: name, damages: [damage] }
}
