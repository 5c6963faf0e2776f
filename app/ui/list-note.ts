/** What was just done, in one line by the list. */
export const listNoteLook =
  'mb-1 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-control border border-line bg-panel px-3 py-1.5'
