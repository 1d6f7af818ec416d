import { availableParallelism } from 'node:os'
import process from 'node:process'
import { Command } from 'commander'
import { folders } from '../src/archive/folders.ts'
import { progressOn } from './build/progress.ts'
import { runFuzz } from './fuzz/run-fuzz.ts'

const number = (text: string) => Number(text)
const program = new Command('fuzz')
  .description('random and mutated input over the whole line: each must end in a report or a refusal, in time')
  .option('--n <count>', 'how many inputs', number, 1000)
  .option('--seed <seed>', 'what chance starts from: the same seed makes the same inputs', number, 1)
  .option('--only <number>', 'run one input of that seed, to look at it', number)
  .option('--patience <ms>', 'how long one input may take', number, 20_000)
  .parse()

const { n, seed, only, patience } = program.opts<{ n: number; seed: number; only?: number; patience: number }>()
const numbers = only === undefined ? Array.from({ length: n }, (_, i) => i) : [only]
const { reports, refusals, crashes, hangs, slowest } = await progressOn(process.stderr).step('fuzz', (tell) =>
  runFuzz({
    seed,
    seedsFolder: folders().seeds,
    numbers,
    threads: availableParallelism(),
    patience,
    tell: (done) => tell(`${done} of ${numbers.length} inputs`),
  }),
)
for (const { number, error } of [...crashes, ...hangs]) console.error(`input ${number} of seed ${seed}: ${error}`)
console.error(`slowest: input ${slowest.number}, ${Math.round(slowest.took)} ms`)
console.log(
  `${numbers.length} inputs: ${reports} reports, ${refusals} refusals, ${crashes.length} crashes, ${hangs.length} hangs`,
)
process.exitCode = crashes.length + hangs.length > 0 ? 1 : 0
