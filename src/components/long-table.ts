/** Rows past which a table is printed only where the reader has opened it: those of five hundred reports would take a hundred sheets. */
export const MOST_PRINTED_ROWS = 60
