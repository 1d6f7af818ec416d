import type { BuiltSite } from './built-site.ts'

/** Every page carries the Content-Security-Policy, which forbids inline code, and has none. */
export function nothingInline({ pages }: BuiltSite): string[] {
  return pages.flatMap(({ file, contentSecurityPolicy, inline }) => [
    ...policyProblems(contentSecurityPolicy).map((problem) => `${file}: ${problem}`),
    ...inline.map((code) => `${file}: inline code, which the Content-Security-Policy forbids: ${code}`),
  ])
}

function policyProblems(policy: string | null): string[] {
  if (policy === null) return ['no Content-Security-Policy']
  const problems: string[] = []
  if (!policy.includes("default-src 'none'")) problems.push("the Content-Security-Policy lacks default-src 'none'")
  if (policy.includes('unsafe-inline')) problems.push("the Content-Security-Policy allows 'unsafe-inline'")
  return problems
}
