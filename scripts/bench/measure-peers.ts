import type { Folders } from '../../src/archive/folders.ts'
export async function measurePeers(_folders: Folders, _scratch: string): Promise<null> {
  return null
}
