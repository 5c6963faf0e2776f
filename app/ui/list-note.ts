/** The look of the line that says what was just done. */
export const listNoteLook =
  'mb-1 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-control border border-line bg-panel px-3 py-1.5'
