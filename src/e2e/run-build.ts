import { spawn } from 'node:child_process'
import process from 'node:process'
import { usersEnvironment } from './users-environment.ts'

/** How a build ended, and everything it said. */
export interface BuildRun {
  /** Null where it was killed. */
  readonly code: number | null
  readonly said: string
}

/** How a build is run. */
interface BuildOptions {
  /** The step behind which it is killed with no time to clear up; left out, it runs to its end. */
  readonly killedAfter?: string
  /** Root of the project that is built with; left out, this one. */
  readonly project?: string
}

/** Runs the build as readers' sites are built, but for writing to `content/`. */
export async function runBuild(
  environment: NodeJS.ProcessEnv,
  { killedAfter, project = '.' }: BuildOptions = {},
): Promise<BuildRun> {
  const child = spawn(process.execPath, ['scripts/build.ts', '--frozen'], {
    cwd: project,
    env: usersEnvironment(environment),
  })
  const said: Buffer[] = []
  const hear = (chunk: Buffer): void => {
    said.push(chunk)
    if (killedAfter && Buffer.concat(said).includes(`✓ ${killedAfter}`)) child.kill('SIGKILL')
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  return { code, said: Buffer.concat(said).toString('utf8') }
}

/** The site that journeys read is made for this place, at the root of its host. */
export const TEST_PLACE = {
  SITE_URL: 'https://archive.test',
  BASE_PATH: '/',
  ARCHIVE_REPOSITORY: 'https://code.test/archive',
} as const
