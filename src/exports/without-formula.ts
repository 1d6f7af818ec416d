/** What spreadsheets take for the beginning of a formula; the wide forms too, in Chinese and Japanese ones. */
const FORMULA = /^[=+\-@＝＋－＠\t\r]/

/**
 * A text that no spreadsheet calculates with: one that would begin a formula gets an apostrophe before it, which
 * spreadsheets hide. (OWASP, “CSV Injection”.) Nothing else is changed.
 */
export function withoutFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}
