import { backlog } from './backlog.ts'
import { bulk } from './bulk.ts'
import { heatMap } from './heat-map.ts'
import { overview } from './overview.ts'
import { review } from './review.ts'
import { silos } from './silos.ts'
import { views } from './views.ts'

/** Texts of the pages that evaluate what was recorded. */
export const messages = { backlog, bulk, heatMap, overview, review, silos, views }
