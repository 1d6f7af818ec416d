import type { Heading as MdastHeading, Paragraph, Root } from 'mdast'
import { remark } from 'remark'

/** A block as Markdown knows it: a heading of a level, or a paragraph (level null), with its plain text. */
export interface PlainBlock {
  readonly level: 1 | 2 | 3 | null
  readonly text: string
}

/** `##` is a level 1 heading: `#` would be the title, which stands in the front matter. */
const DEPTH_OF_LEVEL_ONE = 2

const processor = remark().data('settings', { bullet: '-', rule: '-', emphasis: '_' }).freeze()

/**
 * Writes blocks as CommonMark. Whatever a block's text holds, it is text: `<`, `*`, `#`, `[` are escaped.
 * @throws when the Markdown would not read back as the same blocks (control characters, line breaks, outer spaces).
 */
export function toMarkdown(blocks: readonly PlainBlock[]): string {
  if (blocks.every(({ text }) => isPlain(text))) return plainMarkdown(blocks)
  const markdown = processor.stringify(markdownTree(blocks))
  const readBack = fromMarkdown(markdown)
  blocks.forEach((block, i) => {
    const got = readBack[i]
    if (got?.text === block.text && got.level === block.level && !block.text.includes('\n')) return
    throw new Error(
      `block ${i + 1} does not survive Markdown: wrote ${JSON.stringify(block)}, read ${JSON.stringify(got)}`,
    )
  })
  if (readBack.length !== blocks.length) {
    throw new Error(`wrote ${blocks.length} blocks as Markdown, read back ${readBack.length}`)
  }
  return markdown
}

/** Characters that mean nothing in Markdown, and behind the first also those that mean something only where a block begins. */
const PLAIN =
  /^[\p{Script=Han}A-Za-z\d，。、；：？！…—·《》〈〉（）〔〕【】“”‘’％,;:%()/.][\p{Script=Han}A-Za-z\d，。、；：？！…—·《》〈〉（）〔〕【】“”‘’％,;:%()/.　 "'+~-]*$/u

/** The number of a list, which only means something where a block begins; or a space at the end, which Markdown drops. */
const LIST_NUMBER_OR_END = /^\d+[.)]|[　 ]$/

/** Whether a text is its own Markdown: most blocks of a report are, and a parser takes longer over them than all the rules. */
function isPlain(text: string): boolean {
  return PLAIN.test(text) && !LIST_NUMBER_OR_END.test(text)
}

function plainMarkdown(blocks: readonly PlainBlock[]): string {
  const mark = (level: number) => `${'#'.repeat(level + DEPTH_OF_LEVEL_ONE - 1)} `
  return blocks.map(({ level, text }) => `${level === null ? '' : mark(level)}${text}\n`).join('\n')
}

/**
 * Reads the blocks of a report's Markdown.
 * @throws on anything but headings and paragraphs of plain text, naming the line.
 */
export function fromMarkdown(markdown: string): PlainBlock[] {
  return processor.parse(markdown).children.map((node) => {
    if (node.type === 'heading') return { level: levelOf(node), text: plainText(node) }
    if (node.type === 'paragraph') return { level: null, text: plainText(node) }
    throw new Error(
      `line ${node.position?.start.line}: found ${node.type}, expected a heading or a paragraph of plain text`,
    )
  })
}

/** The Markdown tree of blocks, as `remark` would parse it from their Markdown: headings and paragraphs of one text each. */
export function markdownTree(blocks: readonly PlainBlock[]): Root {
  return { type: 'root', children: blocks.map(toNode) }
}

function toNode({ level, text }: PlainBlock): Root['children'][number] {
  const children = [{ type: 'text' as const, value: text }]
  if (level === null) return { type: 'paragraph', children }
  return { type: 'heading', depth: (level + DEPTH_OF_LEVEL_ONE - 1) as 2 | 3 | 4, children }
}

function levelOf(node: MdastHeading): 1 | 2 | 3 {
  const level = node.depth - DEPTH_OF_LEVEL_ONE + 1
  if (level === 1 || level === 2 || level === 3) return level
  throw new Error(`line ${node.position?.start.line}: found a heading of depth ${node.depth}, expected ## to ####`)
}

function plainText(node: MdastHeading | Paragraph): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value
      throw new Error(
        `line ${child.position?.start.line}: found ${child.type}, expected plain text (escape it with \\)`,
      )
    })
    .join('')
}
