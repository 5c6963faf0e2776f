/** The size of every small chart, and the area in which the hours are drawn. */
export const smallFrame = { width: 240, height: 64, left: 2, right: 238, top: 6, bottom: 60 }
