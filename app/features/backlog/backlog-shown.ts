import type { WrongWord } from '#app/domain/backlog-query/wrong-word.ts'
import type { ReadBacklogAddress } from './backlog.form.ts'
import type { BacklogAddress } from './backlog-address.ts'
import type { loadBacklogPage } from './backlog-page.report.server.ts'
import type { Unread } from './last-good-list.ts'

/** All that the page of the backlog is made of. */
export type BacklogShown = Awaited<ReturnType<typeof loadBacklogPage>> &
  Unread & {
    address: BacklogAddress
    line: string
    wrong: ReadBacklogAddress['wrong']
    wrongWords: WrongWord[]
    pageLength: number
  }
