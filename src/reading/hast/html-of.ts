import type { Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { remark } from 'remark'

const processor = remark().use(rehypeStringify).freeze()

/** A tree as HTML. */
export function htmlOf(tree: Root): string {
  return processor.stringify(tree)
}
