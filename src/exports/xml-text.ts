/** What XML 1.0 cannot hold at all: control characters but tab and line ends, lone surrogates, two noncharacters. */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as the content of an element or of an attribute in double quotes. What XML cannot hold is left out. */
export function xmlText(text: string): string {
  return text.replace(NO_XML, '').replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? '')
}
