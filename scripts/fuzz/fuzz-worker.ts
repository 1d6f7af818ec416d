import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { forgivePdfReader } from '../ingest/forgive-pdf-reader.ts'
import { makeInput } from './make-input.ts'
import { runInput } from './run-input.ts'

/** What a worker is started with. */
export interface FuzzWork {
  readonly seed: number
  readonly seedsFolder: string
}

/** What a worker says after each input. */
export interface FuzzAnswer {
  readonly number: number
  readonly outcome: 'report' | 'refusal' | 'crash'
  /** The error of a crash. */
  readonly error?: string
}

const { seed, seedsFolder } = workerData as FuzzWork
const received = readdirSync(seedsFolder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name): Uint8Array => readFileSync(join(seedsFolder, name)))

forgivePdfReader()
parentPort?.on('message', async (number: number) => parentPort?.postMessage(await answer(number)))

async function answer(number: number): Promise<FuzzAnswer> {
  try {
    return { number, outcome: await runInput(makeInput(seed, number, received)) }
  } catch (error) {
    return { number, outcome: 'crash', error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
