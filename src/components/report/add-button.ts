/** Puts a button behind the name of what it acts on: 复制 beside 法学引注手册. A screen reader hears both. */
export function addButton(name: Element, label: string, act: (button: HTMLButtonElement) => void): void {
  const button = name.ownerDocument.createElement('button')
  button.type = 'button'
  button.textContent = label
  button.ariaLabel = `${label}：${name.firstChild?.textContent}`
  button.addEventListener('click', () => act(button))
  name.append(button)
}
