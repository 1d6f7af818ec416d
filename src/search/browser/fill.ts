/**
 * Every word the page can show stands in a `<template>` of its HTML, so that the script door reads it: nothing Chinese
 * is written here. A template's places are its `[data-slot]` elements,
 * of which its outermost may be one.
 */
export type Slots = Readonly<Record<string, string | number | Node>>

/**
 * A copy of the template's element with its places filled.
 * @param root where the templates stand
 * @throws when there is no such template, or a slot the template has no place for
 */
export function fill(root: ParentNode, name: string, slots: Slots = {}): HTMLElement {
  const template = root.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`)
  const copy = template?.content.firstElementChild?.cloneNode(true)
  if (!(copy instanceof HTMLElement)) throw new Error(`no template ${name} on this page`)
  for (const [slot, value] of Object.entries(slots)) {
    const selector = `[data-slot="${slot}"]`
    const place = copy.matches(selector) ? copy : copy.querySelector(selector)
    if (!place) throw new Error(`template ${name} has no place for ${slot}`)
    place.replaceChildren(value instanceof Node ? value : String(value))
  }
  return copy
}

/** Several elements as one, for a slot. */
export function filled(elements: readonly Node[]): DocumentFragment {
  const all = document.createDocumentFragment()
  all.append(...elements)
  return all
}
