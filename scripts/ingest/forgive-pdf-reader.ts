import process from 'node:process'

/** What the PDF reader throws about a broken file. */
const OF_READER =
  /^(?:ParserEOFException|FormatError|XRefEntryException|XRefParseException|MissingDataException|InvalidPDFException|UnknownErrorException|AbortException|JpegError|Jbig2Error|JpxError)$/

let forgiven = false

/**
 * Lets a broken PDF end nothing but its own reading: the reader rejects promises of its own that nobody waits for, some of them
 * after it has answered, and Node would end the process. Any other rejection still does.
 */
export function forgivePdfReader(): void {
  if (forgiven) return
  forgiven = true
  process.on('unhandledRejection', (reason) => {
    if (!isOfReader(reason)) throw reason
  })
}

/** Whether a rejection is the PDF reader's own. */
export function isOfReader(reason: unknown): boolean {
  return reason instanceof Error && OF_READER.test(reason.name)
}
