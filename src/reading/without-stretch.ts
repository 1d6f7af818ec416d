import type { FrontMatter } from '../report/front-matter.ts'
import type { StretchKind } from './stretch-kinds.ts'

/**
 * Why a report has no stretch of a kind, in a word: the part was not seen in this copy, it stands inside another (a lead, a
 * sentence), or its heading names another part too, which has the section.
 */
export function withoutStretch({ parts }: Pick<FrontMatter, 'parts'>, kind: StretchKind): string {
  if (kind === 'opening' || kind === 'other') return '无'
  const { status } = parts[kind]
  if (status === 'absent') return '未见'
  return status === 'embedded' ? '文中有' : '同节'
}

/** What the words mean that are not plain, where they occur. */
export const WITHOUT_STRETCH_MEANINGS: Readonly<Record<string, string>> = {
  文中有: '在别处提及，没有自成一部分',
  同节: '与另一项同在一个标题之下',
  未见: '本件中未见',
}
