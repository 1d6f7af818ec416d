import { RefusedSeed } from '../../refusal.ts'

/** Parts a document may have: a report with tables and a few pictures has a tenth. */
const MOST_PARTS = 2_000

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50

/** A part of a ZIP file, as its directory lists it. */
export interface ZipPart {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly packed: number
  /** Where its local header starts. */
  readonly at: number
}

/**
 * The parts of a ZIP file by its directory. Source of the layout: PKWARE's APPNOTE.TXT, 4.3.
 * @throws RefusedSeed for a broken file or one with too many parts
 */
export function zipDirectory(bytes: Uint8Array): ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  const count = view.getUint16(end + 10, true)
  if (count > MOST_PARTS) throw new RefusedSeed('format', `文件内有 ${count} 个部件，不是正常的 DOCX；请另存正文再收录`)
  const parts: ZipPart[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw brokenZip()
    const nameLength = view.getUint16(at + 28, true)
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return parts
}

/** The directory's end stands at the end of the file, before a comment of at most 65,535 bytes. */
function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  }
  throw brokenZip()
}

/**
 * A part unpacked, a piece at a time.
 * @throws RefusedSeed for a broken part, and whatever `piece` throws
 */
export async function unpackPart(
  bytes: Uint8Array,
  { method, packed, at }: ZipPart,
  piece: (bytes: Uint8Array) => void,
): Promise<void> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_ENTRY) throw brokenZip()
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const body = bytes.subarray(start, start + packed)
  if (body.length < packed || (method !== 0 && method !== 8)) throw brokenZip()
  if (method === 0) {
    piece(body)
    return
  }
  const unpacking = new DecompressionStream('deflate-raw')
  const writer = unpacking.writable.getWriter()
  const feeding = writer.write(Uint8Array.from(body)).then(() => writer.close())
  feeding.catch(() => {})
  const reader = unpacking.readable.getReader()
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) piece(read.value as Uint8Array)
  } catch (error) {
    await reader.cancel().catch(() => {})
    throw error instanceof RefusedSeed ? error : brokenZip()
  }
}

function brokenZip(): RefusedSeed {
  return new RefusedSeed('format', '文件已损坏，不能解开；请重新取得原件')
}
