import type { Answer, Question } from '../answer.ts'

/** To the worker: once where the index is, then questions, each with a number of its own. */
export type ToWorker = { readonly root: string } | { readonly id: number; readonly question: Question }

/** From the worker: how many bytes have come so far; for each question an answer, or why there is none. */
export type FromWorker =
  | { readonly received: number }
  | ({ readonly id: number } & ({ readonly answer: Answer } | { readonly failure: string }))
