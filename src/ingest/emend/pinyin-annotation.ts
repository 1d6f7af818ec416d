import { pinyin } from 'pinyin-pro'
import { codePointOffsets } from '../../text/code-points.ts'
import type { EmendationRule } from '../emendation-rule.ts'

/** A Han character with a reading in ASCII brackets after it, as some mirrors insert. */
const ANNOTATION = /(\p{Script=Han})\((\s*([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ]{1,6})\s*)\)/gu

/** Fewer annotations than this may be the author's own. */
const LEAST = 10

/** A reading inserted by a mirror: the character, the reading, and where the brackets stand (UTF-16). */
export interface Annotation {
  readonly character: string
  readonly reading: string
  readonly start: number
  readonly end: number
}

/**
 * The readings a mirror inserted into a text, or none where the document does not carry the mirror's signature:
 * at least ten, every annotated character annotated at every occurrence, every reading one of the dictionary's.
 */
export function mirrorAnnotations(text: string): Annotation[] {
  const found = annotationsIn(text)
  if (found.length < LEAST) return []
  const perCharacter = Map.groupBy(found, ({ character }) => character)
  for (const [character, annotations] of perCharacter) {
    if (text.split(character).length - 1 !== annotations.length) return []
    const readings = pinyin(character, { multiple: true, type: 'array' })
    if (!annotations.every(({ reading }) => readings.includes(reading))) return []
  }
  return found
}

/** Whether a text holds annotations of the mirror's kind, signature or not. */
export function annotationsIn(text: string): Annotation[] {
  return [...text.matchAll(ANNOTATION)].map((match) => {
    const character = match[1] as string
    return {
      character,
      reading: match[3] as string,
      start: match.index + character.length,
      end: match.index + match[0].length,
    }
  })
}

const EXAMPLE = '將(jiāng)執(zhí)法責(zé)任'

export const pinyinAnnotation: EmendationRule = {
  id: 'pinyin-annotation',
  group: 'repair',
  label: '夹注拼音',
  reason:
    '全文至少十处、凡注音的字处处注音、所注皆为字典读音：这是镜像站逐字插入的痕迹，不是作者的括注，删去后即原字。',
  example: { received: EXAMPLE.repeat(4), transcription: '將執法責任'.repeat(4) },
  find({ text, characters, origins }) {
    const at = codePointOffsets(text)
    // A character an earlier rule supplied has no reading to show; only what was received is judged.
    const received = origins.some((origin) => origin < 0)
      ? characters.map((character, i) => ((origins[i] as number) < 0 ? '\ufffd' : character)).join('')
      : text
    return mirrorAnnotations(received).map(({ start, end }) => ({
      rule: 'pinyin-annotation',
      from: at(start),
      to: at(end),
      corr: '',
    }))
  },
}
