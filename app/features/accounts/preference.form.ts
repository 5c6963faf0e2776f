import { z } from 'zod'

/** What is not offered, or comes twice, is as good as not chosen. */
const choice = () => z.string().optional().catch(undefined)

/** How the pages look and speak to this browser; each choice may come alone. */
export const preferenceForm = z.object({
  language: choice(),
  theme: choice(),
  keys: choice(),
  returnTo: choice(),
})
