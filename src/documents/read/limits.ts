/** The bounds that every untrusted file is held to. docs/reading.md says why each has its value. */

/** Larger files are refused before they are read. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** Processor time for one file in the reading process, milliseconds. */
export const MAX_READ_MS = 10_000;

/** Time by the clock that a reading process is waited for, however busy the machine is, milliseconds. */
export const MAX_WAIT_MS = 60_000;

/** Resident memory of the reading process, bytes. */
export const MAX_READ_MEMORY = 800_000_000;

/** Characters of a format without pages that are read: about forty full pages. */
export const MAX_CHARACTERS = 250_000;

/** Lines of such a format that are read, also where they are short. */
export const MAX_LINES = 5_000;

/** A reader may stop after so many characters of text: what comes later is cut off anyway. */
export const ENOUGH_CHARACTERS = MAX_CHARACTERS * 2;
