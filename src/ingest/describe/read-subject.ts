import { issuerKind } from '../../genre/issuer-kinds.ts'
import { codePointLength, sliceCodePoints } from '../../text/code-points.ts'
import type { Described } from './description.ts'
import { placeOfName } from './place-of-name.ts'
import { readsAsName } from './reads-as-name.ts'

/** The grammatical subject of a report's first sentences, where it is a body, a place or a township. */
export interface Subject {
  readonly words: string
  readonly kind: 'body' | 'place'
  readonly span: [number, number]
}

/** How far into the text a subject is looked for: paragraphs, and clauses of each. */
const FIRST_PARAGRAPHS = 4
const FIRST_CLAUSES = 14

/** Words a sentence about a year's work goes on with after its subject. */
const PREDICATE =
  '(?:[(（]以下(?:简称|统称)[^)）]{1,20}[)）])?(?:在|以|坚持|始终|深入|认真|全面|紧|严格|积极|扎实|高度|持续|牢|按照|根据|贯彻|切实|' +
  '不断|大力|聚焦|围绕|党工委|党委|党组|法治|忠实|统筹|充分|立足|主动|稳步|着力|把|将|对照|锚定|践行|推进|推动|落实|学习|加强|强化|' +
  '依法|结合|不折不扣|坚决|一以贯之|着眼|自觉|努力|各级|上下|通过|领导班子|机关)'

const BODY = new RegExp(
  `^(\\p{Script=Han}{0,18}?(?:人民政府|政府|管理委员会|管委会|委员会|办事处|街道办|办公室|[局厅署]|健康委|发展改革委|改革委|` +
    `(?<=[省市州县区旗])\\p{Script=Han}{2,8}委|中心|总队|支队|大队))(?=${PREDICATE})`,
  'u',
)
const TOWNSHIP = new RegExp(`^(\\p{Script=Han}{1,6}?(?:街道|镇|乡|苏木|街))(?=(?:办事处|人民政府)?${PREDICATE})`, 'u')
const PLACE_ENDS = new RegExp(`^${PREDICATE}`, 'u')

/** The time a clause may begin with. */
const TIME = /^(?:(?:截至|截止)?(?:19|20)\d{2}年(?:度|以来|来)?|一年来|近年来|今年以来|今年|过去一年)/

/** A clause that begins so has its subject further on. */
const ADVERBIAL =
  /^(?:在|根据|按照|依据|为|对|由|经|以|受|随着|通过|作为|围绕|紧扣|认真|深入|全面|贯彻|各|全|我|本|市委|县委|区委|省委)/

/** A place or a township named once is an example, not a subject. */
const LEAST_MENTIONS = 2

/**
 * What a report speaks of in the subject of its first sentences (2024年,某某街道坚持…). A place or a township counts
 * where the text names it again. Not the first one mentioned: what stands inside a clause is never it.
 */
export function readSubject({ canonical, outline }: Described, year: number | null): Subject | null {
  const paragraphs = outline.blocks.filter(({ kind }) => kind === 'paragraph').slice(0, FIRST_PARAGRAPHS)
  for (const { span } of paragraphs) {
    const text = sliceCodePoints(canonical, span[0], span[1])
    let at = span[0]
    for (const clause of (text.match(/[^,，。;；]+[,，。;；]?/g) ?? []).slice(0, FIRST_CLAUSES)) {
      const skipped = clause.length - clause.trimStart().replace(TIME, '').length
      const found = subjectOf(clause.slice(skipped), year)
      if (found && (found.kind === 'body' || isNamedAgain(canonical, found.words) || isSelf(canonical, found.words))) {
        const start = at + codePointLength(clause.slice(0, skipped))
        return { ...found, span: [start, start + codePointLength(found.words)] }
      }
      at += codePointLength(clause)
    }
  }
  return null
}

/** Named twice, or given a short name by which the text goes on. */
function isNamedAgain(canonical: string, words: string): boolean {
  return (
    canonical.split(words).length - 1 >= LEAST_MENTIONS ||
    /^[(（]以下(?:简称|统称)/.test(canonical.split(words)[1] ?? '')
  )
}

/** 某某街道 is whom the text speaks of where it goes on as 我街道 or 我街; 某某镇, as 我镇 or 全镇. */
function isSelf(canonical: string, words: string): boolean {
  const suffix = /(街)道?$|([镇乡])$/.exec(words)
  return suffix !== null && new RegExp(`[我全本]${suffix[1] ?? suffix[2]}`).test(canonical)
}

function subjectOf(clause: string, year: number | null): Omit<Subject, 'span'> | null {
  if (ADVERBIAL.test(clause)) return null
  const place = placeOfName(clause, year)
  const rest = sliceCodePoints(clause, place?.length ?? 0)
  const head = sliceCodePoints(clause, 0, place?.length ?? 0)
  const township = TOWNSHIP.exec(rest)?.[1]
  if (township && !/^(?:各|全|乡|区|县|市)|[我本各]/.test(township)) return { words: head + township, kind: 'place' }
  const body = BODY.exec(clause)?.[1]
  if (body && body.length >= 3 && isSpeaking(body, year)) {
    return { words: body, kind: 'body' }
  }
  if (place && PLACE_ENDS.test(rest)) return { words: head, kind: 'place' }
  return localAlias(clause)
}

/** A body that may speak for itself in a report; party committees speak through governments. */
function isSpeaking(body: string, year: number | null): boolean {
  const kind = issuerKind(body)
  return kind !== null && kind !== 'party-committee' && readsAsName(body, year)
}

/** 高新区坚持…: a zone by the name it has in its own city. */
function localAlias(clause: string): Omit<Subject, 'span'> | null {
  const words = new RegExp(`^(?:高新|经开|经济技术开发|经济开发|开发|度假|新)区(?=${PREDICATE})`, 'u').exec(clause)?.[0]
  return words ? { words, kind: 'place' } : null
}
