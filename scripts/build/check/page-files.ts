/** Folder of the Traditional pages, below the site's base. */
const TRADITIONAL = 'zh-hant/'

/** Error pages speak both scripts on one page: hosts know one file for every address that is missing. */
const BILINGUAL = '404.html'

/** What script a page's file is in. */
export function scriptOf(file: string): 'zh-Hans' | 'zh-Hant' | 'both' {
  if (file === BILINGUAL) return 'both'
  return file.startsWith(TRADITIONAL) ? 'zh-Hant' : 'zh-Hans'
}

/** The same page in the other script: `years/index.html` ⇄ `zh-hant/years/index.html`. */
export function twinOf(file: string): string {
  return file.startsWith(TRADITIONAL) ? file.slice(TRADITIONAL.length) : TRADITIONAL + file
}

/** Path of a page below the site's base, as readers type it: `reports/x/index.html` stands at `reports/x/`. */
export function pathOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1')
}

/** The file that stands at a path below the base. The inverse of `pathOf`. */
export function fileAt(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}
