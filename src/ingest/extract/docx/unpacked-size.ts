import { RefusedSeed } from '../../refusal.ts'
import { unpackPart, zipDirectory } from './zip-directory.ts'

/** Bytes a document may hold unpacked: a report with tables and a few pictures has a tenth. */
const MOST_BYTES = 24_000_000

/**
 * Makes sure a ZIP file does not unpack to more than a document can be: each part is really unpacked, a piece at a
 * time, since what the directory says of sizes may be a lie.
 * @throws RefusedSeed for a bomb, a broken file, or one under a password
 */
export async function checkUnpackedSize(bytes: Uint8Array): Promise<void> {
  const parts = zipDirectory(bytes)
  if (parts.some(({ encrypted }) => encrypted)) throw new RefusedSeed('format', '文件受密码保护；请去除密码后再收录')
  let size = 0
  for (const part of parts) {
    await unpackPart(bytes, part, (piece) => {
      size += piece.length
      if (size > MOST_BYTES)
        throw new RefusedSeed(
          'format',
          `文件解开后超过 ${MOST_BYTES / 1e6} MB，疑为压缩炸弹或图片过多；请另存正文再收录`,
        )
    })
  }
}
