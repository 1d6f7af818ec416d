import process from 'node:process'

/** What the test runner tells its own workers through the environment: Astro would take it for its own. */
const TEST_RUNNER = /^(BASE_URL|DEV|MODE|NODE_ENV|PROD|SSR|TEST|VITEST.*)$/

/** The environment a program of the archive is run in by people, with some variables set. */
export function usersEnvironment(set: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !TEST_RUNNER.test(name))
  return { ...Object.fromEntries(inherited), ...set }
}
