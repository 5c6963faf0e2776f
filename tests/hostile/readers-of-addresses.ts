import { readAuditAddress } from '#app/features/audit/audit.form.ts'
import { readBacklogAddress } from '#app/features/backlog/address/backlog.form.ts'
import { parseCursor } from '#app/features/backlog/address/backlog-cursor.ts'
import { readPanel } from '#app/features/backlog/panel/panel-address.ts'
import { readChanged } from '#app/features/bulk/changed-address.ts'
import { readChosenAddress } from '#app/features/bulk/chosen-address.ts'
import { readHeatAddress } from '#app/features/heat-map/heat-map.form.ts'
import { readMerged } from '#app/features/merging/merge-address.ts'
import { readMergeAddress } from '#app/features/merging/merging.form.ts'
import { readMarkedPair, readPairCursor } from '#app/features/merging/same-address.ts'
import { readParameters } from '#app/forms/address-values.ts'
import { readPreference } from '#app/http/cookies.ts'
import { parseMonthParam } from '#app/http/month-param.ts'
import { readPageKey } from '#app/ui/page-key.ts'
import { known } from './known.ts'
import type { Feed } from './readers-of-text.ts'

/** Every parameter that some address here has. */
const names =
  `q team category state severity phase month sort group in columns column after before view who what action
  subject painPoint from until measure period order extent with keep id all act told
  open on changed unchanged merged into`.split(/\s+/)

/** As a value of every parameter, and as the whole query. */
const asParameters =
  (read: (parameters: URLSearchParams) => unknown): Feed =>
  (text) => [read(new URLSearchParams(names.map((name) => [name, text]))), read(new URLSearchParams(text))]

/** How readers of addresses and headers are fed that take more than a text; or why one is not. */
export const readersOfAddresses: Record<string, Feed | string> = {
  readAuditAddress: asParameters(readAuditAddress),
  readBacklogAddress: asParameters((parameters) => readBacklogAddress(parameters, known)),
  readChosenAddress: asParameters(readChosenAddress),
  readPanel: asParameters(readPanel),
  readChanged: asParameters(readChanged),
  readMerged: asParameters(readMerged),
  readHeatAddress: asParameters((parameters) => readHeatAddress(parameters, '2026-11-01')),
  readMergeAddress: asParameters(readMergeAddress),
  readPairCursor: asParameters(readPairCursor),
  readMarkedPair: asParameters(readMarkedPair),
  readParameters: asParameters((parameters) => readParameters(parameters).read('q', () => undefined)),
  parseCursor: (text) => parseCursor(text, 'after', { sort: 'hours', isReversed: false }),
  parseMonthParam: (text) => parseMonthParam(text, '2026-11-01'),
  readPreference: (text) => {
    const Cookie = encodeURIComponent(text.toWellFormed())
    return readPreference(new Request('http://nayami.test', { headers: { Cookie } }), 'language')
  },
  readPageKey: (text) => readPageKey(text, true),
  readListSearch: 'asks the database for the names; readBacklogAddress is fed',
  readListKey: 'reads a key that was pressed',
  readBuiltPages: 'takes the folder of a build, which the program names',
  readAct: 'takes what a form was parsed into',
}
