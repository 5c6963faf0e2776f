import type { WrongWord } from '#app/domain/backlog-query/wrong-word.ts'
import type { ReadBacklogAddress } from '#app/features/backlog/address/backlog.form.ts'
import type { BacklogAddress } from '#app/features/backlog/address/backlog-address.ts'
import type { Unread } from '#app/features/backlog/address/last-good-list.ts'
import type { loadBacklogPage } from './backlog-page.report.server.ts'

/** All that the page of the backlog is made of. */
export type BacklogShown = Awaited<ReturnType<typeof loadBacklogPage>> &
  Unread & {
    address: BacklogAddress
    line: string
    wrong: ReadBacklogAddress['wrong']
    wrongWords: WrongWord[]
    pageLength: number
  }
