/** The first file a search loads: what the index is made of. Everything it names stands beside it. */
export interface SearchManifest {
  /** Changes whenever anything in the index does. */
  readonly digest: string
  /** Reports that can be found. */
  readonly reports: number
  /** Folders of the parts of the index, newest first (see `indexBands`), and the file in each to begin with (see `BandGuide`). The engine is in the first. */
  readonly shards: readonly { readonly folder: string; readonly guide: string }[]
  /** File with the fold table, as `foldTable` gives it, kept to characters that the archive uses. */
  readonly fold: string
  /** File with the Traditional readings, as `characterReadings` gives them. */
  readonly readings: string
  /** Folder with the names of places and issuers, in files numbered from 0, see `nameFile`. */
  readonly names: { readonly folder: string; readonly files: number }
}

/** Folder of the index below the site's base, and the file in it to begin with. */
export const SEARCH_FOLDER = 'search-index'
export const SEARCH_MANIFEST = 'manifest.json'
