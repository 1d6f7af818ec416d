import { spawn } from 'node:child_process'
import process from 'node:process'
import { usersEnvironment } from './users-environment.ts'

/** How a build ended, and everything it said. */
export interface BuildRun {
  readonly code: number | null
  readonly said: string
}

/** Runs the build as readers' sites are built, but for writing to `content/`. */
export async function runBuild(environment: NodeJS.ProcessEnv): Promise<BuildRun> {
  const child = spawn(process.execPath, ['scripts/build.ts', '--frozen'], { env: usersEnvironment(environment) })
  const said: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  return { code, said: Buffer.concat(said).toString('utf8') }
}

/** The site that journeys read is made for this place, at the root of its host. */
export const TEST_PLACE = {
  SITE_URL: 'https://archive.test',
  BASE_PATH: '/',
  ARCHIVE_REPOSITORY: 'https://code.test/archive',
} as const
