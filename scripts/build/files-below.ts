import { ListedFolders } from './listed-folders.ts'

/** Every file below a folder, as paths from it with `/`, in order; none where there is no such folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  return new ListedFolders().filesBelow(folder).sort()
}
