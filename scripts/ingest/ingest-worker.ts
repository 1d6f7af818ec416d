import { serveTasks } from '../build/worker-pool.ts'
import { forgivePdfReader } from './forgive-pdf-reader.ts'
import { takeSeeds } from './take-seeds.ts'

/** What a worker thread of ingest does. */
const TASKS = { take: takeSeeds } as const
export type IngestTasks = typeof TASKS

forgivePdfReader()
serveTasks(TASKS)
