import { RefusedSeed } from '../../refusal.ts'

/** Bytes a document may hold unpacked, and parts it may have: a report with tables and a few pictures has a tenth. */
const MOST_BYTES = 24_000_000
const MOST_PARTS = 2_000

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50

/** A part of a ZIP file, as its directory lists it. */
interface Part {
  readonly method: number
  readonly encrypted: boolean
  readonly packed: number
  /** Where its local header starts. */
  readonly at: number
}

/**
 * Makes sure a ZIP file does not unpack to more than a document can be: each part is really unpacked, a piece at a
 * time, since what the directory says of sizes may be a lie. Source of the layout: PKWARE's APPNOTE.TXT, 4.3.
 * @throws RefusedSeed for a bomb, a broken file, or one under a password
 */
export async function checkUnpackedSize(bytes: Uint8Array): Promise<void> {
  const parts = directoryOf(bytes)
  if (parts.some(({ encrypted }) => encrypted)) throw new RefusedSeed('format', '文件受密码保护；请去除密码后再收录')
  let left = MOST_BYTES
  for (const part of parts) left -= await unpackedSize(bytes, part, left)
}

function directoryOf(bytes: Uint8Array): Part[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  const count = view.getUint16(end + 10, true)
  if (count > MOST_PARTS) throw new RefusedSeed('format', `文件内有 ${count} 个部件，不是正常的 DOCX；请另存正文再收录`)
  const parts: Part[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw broken()
    parts.push({
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return parts
}

/** The directory's end stands at the end of the file, before a comment of at most 65,535 bytes. */
function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  }
  throw broken()
}

async function unpackedSize(bytes: Uint8Array, { method, packed, at }: Part, most: number): Promise<number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_ENTRY) throw broken()
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const body = bytes.subarray(start, start + packed)
  if (body.length < packed || (method !== 0 && method !== 8)) throw broken()
  if (method === 0) return within(packed, most)
  const unpacking = new DecompressionStream('deflate-raw')
  const writer = unpacking.writable.getWriter()
  const feeding = writer.write(Uint8Array.from(body)).then(() => writer.close())
  feeding.catch(() => {})
  const reader = unpacking.readable.getReader()
  let size = 0
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size = within(size + (read.value as Uint8Array).length, most)
    }
  } catch (error) {
    await reader.cancel().catch(() => {})
    throw error instanceof RefusedSeed ? error : broken()
  }
  return size
}

function within(size: number, most: number): number {
  if (size > most) {
    throw new RefusedSeed('format', `文件解开后超过 ${MOST_BYTES / 1e6} MB，疑为压缩炸弹或图片过多；请另存正文再收录`)
  }
  return size
}

function broken(): RefusedSeed {
  return new RefusedSeed('format', '文件已损坏，不能解开；请重新取得原件')
}
