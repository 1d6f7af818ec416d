import { hash } from 'node:crypto'

/** SHA-256 of several texts, in hex; where one ends and the next begins counts. In one piece: calls into the library would cost more than its work. */
export function digest(...parts: readonly string[]): string {
  return hash('sha256', parts.map((part) => `${Buffer.byteLength(part)}:${part}`).join(''))
}
