/** Where a key is a letter like any other, or chooses something. */
export function isTyping(target: HTMLElement): boolean {
  return target.isContentEditable || target.matches('input:not([type="radio"], [type="checkbox"]), select, textarea')
}
