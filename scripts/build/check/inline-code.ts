import type { Attribute, OpenToken } from '../../../src/script/html-tokens.ts'
import { readAttribute } from './read-attribute.ts'

/** Types of `<script>` that hold data, not code: the Content-Security-Policy lets them stand inline. */
const DATA_BLOCKS = new Set(['application/json', 'application/ld+json'])

const CODE_ADDRESS = /^\s*javascript:/i

/** Tells most of the very many tags from those to be looked at. */
export function mayHaveInlineCode({ name, attributes }: OpenToken): boolean {
  if (name === 'style' || name === 'script') return true
  for (const attribute of attributes) if (mayHoldCode(attribute)) return true
  return false
}

/** Code and styles that stand in a tag itself, as found: what the Content-Security-Policy keeps from running. */
export function inlineCode(tag: OpenToken): string[] {
  const { name } = tag
  const inline = codeInAttributes(tag)
  return [
    ...inline.handlers,
    ...(name === 'style' ? ['<style>'] : []),
    ...(name === 'script' && isCode(tag) ? ['<script> without src'] : []),
    ...inline.addresses,
  ]
}

/** What an address of code may begin with: white space, or the first letter of its scheme. */
const MAY_BE_ADDRESS = /^[\sj]/i

function mayHoldCode({ name, value }: Attribute): boolean {
  return isHandler(name) || MAY_BE_ADDRESS.test(value) || value.indexOf('&') >= 0
}

function isHandler(name: string): boolean {
  return name === 'style' || name.startsWith('on')
}

function isCode(script: OpenToken): boolean {
  return readAttribute(script, 'src') === undefined && !DATA_BLOCKS.has(readAttribute(script, 'type') ?? '')
}

function codeInAttributes(tag: OpenToken): { handlers: string[]; addresses: string[] } {
  const names = [...new Set(tag.attributes.map(({ name }) => name))]
  const read = names.map((name) => ({ name, value: readAttribute(tag, name) ?? '' }))
  const asFound = ({ name, value }: { name: string; value: string }) => `<${tag.name} ${name}="${value}">`
  return {
    handlers: read.filter(({ name }) => isHandler(name)).map(asFound),
    addresses: read.filter(({ value }) => CODE_ADDRESS.test(value)).map(asFound),
  }
}
