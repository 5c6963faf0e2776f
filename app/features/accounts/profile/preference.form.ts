import { z } from 'zod'

/** An unknown or repeated value counts as not chosen. */
const choice = () => z.string().optional().catch(undefined)

/** Theme and language for this browser; each may be sent alone. */
export const preferenceForm = z.object({
  language: choice(),
  theme: choice(),
  keys: choice(),
  returnTo: choice(),
})
