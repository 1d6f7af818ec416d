/** The first file a search loads: what the index is made of. Everything it names stands beside it. */
export interface SearchManifest {
  /** Changes whenever anything in the index does. */
  readonly digest: string
  /** Reports that can be found. */
  readonly reports: number
  /** Folders of the parts of the index, reports newest first. One part holds at most a few thousand reports. */
  readonly shards: readonly string[]
  /** File with the fold table, as `foldTable` gives it, kept to characters that the archive uses. */
  readonly fold: string
  /** File with the Traditional readings, as `commonReadings` gives them. */
  readonly readings: string
  /** Folder with the names of places and issuers, in files numbered from 0, see `nameFile`. */
  readonly names: { readonly folder: string; readonly files: number }
}

/** Folder of the index below the site's base, and the file in it to begin with. */
export const SEARCH_FOLDER = 'search-index'
export const SEARCH_MANIFEST = 'manifest.json'
