import type { Script } from '../report/closed-sets.ts'
import type { Conversion, Emendation, Finding } from '../report/ledger.ts'
import { describeConversion } from '../script/character-table.ts'
import { simplify } from '../script/simplify.ts'
import { doubt } from './describe/description.ts'

/** The canonical text and the way back to the seed's script. */
export interface Simplified {
  readonly script: Script
  readonly canonical: string
  readonly conversion: Conversion | null
  readonly findings: readonly Finding[]
}

/** Characters that careful Traditional text writes in more than one way (干/乾/幹, 后/後 …), read as Simplified. */
const SPLIT = /[干后里发复系征余台只制]/u

/** Reads a transcription as Simplified, characters only, length kept; what its script says about the copy is told. */
export function simplifyDraft(transcription: string, script: Script, emendations: readonly Emendation[]): Simplified {
  const mirror = emendations.some(({ rule }) => rule === 'pinyin-annotation')
  const findings = mirror
    ? [doubt('mirror-copy', 'document', '本件取自镜像站：逐字夹注拼音为其痕迹，不是发文机关网页的原样。')]
    : []
  if (script === 'zh-Hans') return { script, canonical: transcription, conversion: null, findings }
  const canonical = simplify(transcription)
  const conversion = describeConversion(canonical, transcription)
  if (conversion.exceptions.length === 0 && SPLIT.test(canonical)) {
    findings.push(
      doubt('naive-traditional', 'document', '本件的繁体是逐字机器转换而来（如“幹部”作“干部”）：一个简体字只有一种写法。'),
    )
  }
  const exceptions = conversion.exceptions.map(([at, character]): [number, string] => [at, character])
  return { script, canonical, conversion: { pairs: conversion.pairs, exceptions }, findings }
}
