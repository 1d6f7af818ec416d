import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { analyse } from 'scslre'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { REVIEWED_EXPRESSIONS } from './fixtures/reviewed-expressions.ts'

const ROOT = new URL('.', import.meta.url).pathname
const SEEDS = new URL('../seeds/', import.meta.url)
const SOURCES = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|\.d\.ts$|fixtures|^e2e/.test(file))
  .sort()
  .map((file) => ({ file, tree: parsed(join(ROOT, file)) }))

function parsed(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
}

/** The nodes of a tree that are of some kind. */
function nodesOf<T extends ts.Node>(tree: ts.Node, is: (node: ts.Node) => node is T): T[] {
  const found: T[] = []
  const visit = (node: ts.Node) => {
    if (is(node)) found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

function isComposed(node: ts.Node): node is ts.NewExpression {
  return ts.isNewExpression(node) && node.expression.getText() === 'RegExp'
}

/** What makes an expression slow, in the analyser's words; empty for one that is linear on every text. */
function slowness(expression: string): string[] {
  const end = expression.lastIndexOf('/')
  const literal = { source: expression.slice(1, end), flags: expression.slice(end + 1) }
  const { reports } = analyse(literal, { reportTypes: { Move: true } })
  return reports.map(
    ({ type, exponential, character }) => `${exponential ? 'exponential ' : ''}${type} on ${character.literal.source}`,
  )
}

const reviewed = new Set(REVIEWED_EXPRESSIONS.map(({ expression }) => String(expression)))
const literals = new Set(
  SOURCES.flatMap(({ tree }) => nodesOf(tree, ts.isRegularExpressionLiteral).map(({ text }) => text)),
)

/** Expressions put together from others: all that are made while modules load and the seeds are taken in. */
async function composed(): Promise<Set<string>> {
  const made = new Set<string>()
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [pattern, flags]) {
      const expression = new target(pattern, flags)
      made.add(String(expression))
      return expression
    },
  })
  try {
    for (const { file, tree } of SOURCES) {
      if (nodesOf(tree, isComposed).length > 0) await import(pathToFileURL(join(ROOT, file)).href)
    }
    const { ingest } = await import('./ingest/ingest.ts')
    for (const file of readdirSync(SEEDS).filter((name) => name.endsWith('.txt'))) {
      ingest(
        { file, bytes: readFileSync(new URL(file, SEEDS)), sidecar: null },
        { today: '2026-01-01', previous: null },
      )
    }
  } finally {
    globalThis.RegExp = Original
  }
  return made
}

describe('a regular expression', () => {
  it('explodes on no text', () => {
    const slow = [...literals].flatMap((expression) => slowness(expression).map((why) => `${expression}: ${why}`))
    expect(slow.filter((finding) => finding.includes('exponential'))).toEqual([])
  })

  it('takes linear time on every text, or is reviewed', () => {
    const slow = [...literals].filter((expression) => !reviewed.has(expression) && slowness(expression).length > 0)
    expect(slow).toEqual([])
  })

  it('takes linear time also where it is put together from others', { timeout: 120_000 }, async () => {
    const made = await composed()
    expect(made.size).toBeGreaterThan(20)
    // Lists of names, thousands of characters long, have no repetition in them: they cannot be slow, and take long to analyse.
    const short = [...made].filter((expression) => expression.length < 20_000)
    expect(short.filter((expression) => !reviewed.has(expression) && slowness(expression).length > 0)).toEqual([])
    expect([...reviewed].filter((expression) => !literals.has(expression) && !made.has(expression))).toEqual([])
  })
})
