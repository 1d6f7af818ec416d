import type { Script } from '../genre/closed-sets.ts'
import type { Conversion, Emendation, Finding } from '../report/ledger.ts'
import { describeConversion } from '../script/character-table.ts'
import { simplify } from '../script/simplify.ts'
import { traditionalize } from '../script/traditionalize.ts'
import { codePoints } from '../text/code-points.ts'
import { doubt } from './describe/description.ts'

/** The canonical text and the way back to the seed's script. */
export interface Simplified {
  readonly script: Script
  readonly canonical: string
  readonly conversion: Conversion | null
  readonly findings: readonly Finding[]
}

/** So many places where careful Traditional has another character (幹部, 以後) are no slips of the pen. */
const LEAST_NAIVE = 2

/** Reads a transcription as Simplified, characters only, length kept; what its script says about the copy is told. */
export function simplifyDraft(transcription: string, script: Script, emendations: readonly Emendation[]): Simplified {
  const mirror = emendations.some(({ rule }) => rule === 'pinyin-annotation')
  const findings = mirror
    ? [doubt('mirror-copy', 'document', '本件取自镜像站：逐字夹注拼音为其痕迹，不是发文机关网页的原样。')]
    : []
  if (script === 'zh-Hans') return { script, canonical: transcription, conversion: null, findings }
  const canonical = simplify(transcription)
  const conversion = describeConversion(canonical, transcription)
  if (naivePlaces(canonical, transcription) >= LEAST_NAIVE) {
    findings.push(
      doubt('naive-traditional', 'document', '本件的繁体是逐字机器转换而来：一个简体字只有一种写法，不按词义分别。'),
    )
  }
  const exceptions = conversion.exceptions.map(([at, character]): [number, string] => [at, character])
  return { script, canonical, conversion: { pairs: conversion.pairs, exceptions }, findings }
}

/** Places where a copy left the Simplified character standing and careful Traditional writes another: 干部 for 幹部. */
function naivePlaces(canonical: string, transcription: string): number {
  const [simplified, copy, careful] = [canonical, transcription, traditionalize(canonical)].map(codePoints)
  return (copy ?? []).filter((character, i) => character === simplified?.[i] && character !== careful?.[i]).length
}
