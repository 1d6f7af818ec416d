/**
 * The UTF-16 units of a text, in room that is kept and used for one text after another: to read and write units is what makes
 * conversion fast, and a string for each of its steps would cost more than the step.
 */
export class Units {
  /** The units; what stands behind `length` is of no text. */
  values = new Uint16Array(0)
  length = 0

  /** Makes room for that many units. What was there is lost. */
  room(length: number): void {
    if (this.values.length < length) this.values = new Uint16Array(length * 2)
    this.length = 0
  }

  /** Takes a text in place of what was there. */
  take(text: string): this {
    this.room(text.length)
    const { values } = this
    for (let i = 0; i < text.length; i++) values[i] = text.charCodeAt(i)
    this.length = text.length
    return this
  }

  /**
   * The text, in pieces an argument list can hold. Lone surrogates survive, as they would not in a decoder;
   * `Reflect.apply` takes the typed array as it is, and is eight times faster than spreading it.
   */
  text(): string {
    let text = ''
    for (let i = 0; i < this.length; i += 8192) {
      text += Reflect.apply(String.fromCharCode, null, this.values.subarray(i, Math.min(this.length, i + 8192)))
    }
    return text
  }
}
