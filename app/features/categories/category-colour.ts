import type { CategoryColour } from '#db/schema.ts'

/** The colours to choose from, most distinct first: the Okabe–Ito palette, which colour-blind readers can tell apart. */
export const categoryColours = [
  'vermillion',
  'blue',
  'green',
  'purple',
  'orange',
  'sky',
  'yellow',
  'grey',
] as const satisfies readonly CategoryColour[]
