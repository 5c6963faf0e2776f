import * as organisationTeamsCategories from './0001-organisation-teams-categories.ts'
import * as syncs from './0002-syncs.ts'
import * as painPoints from './0003-pain-points.ts'
import * as tickets from './0004-tickets.ts'
import * as decisionsReviews from './0005-decisions-reviews.ts'
import * as standings from './0006-standings.ts'
import * as refreshStandings from './0007-refresh-standings.ts'
import * as accounts from './0008-accounts.ts'
import * as audit from './0009-audit.ts'
import * as lines from './0010-lines.ts'
import * as similarTerms from './0011-similar-terms.ts'
import * as painPointNotes from './0012-pain-point-notes.ts'
import * as backlogFigures from './0013-backlog-figures.ts'
import * as notSame from './0014-not-same.ts'
import * as bulkChanges from './0015-bulk-changes.ts'
import * as savedViews from './0016-saved-views.ts'
import * as lighterLists from './0017-lighter-lists.ts'
import * as cameBack from './0018-came-back.ts'
import * as redaction from './0019-redaction.ts'
import * as rightsBell from './0020-rights-bell.ts'
import * as heardSyncs from './0021-heard-syncs.ts'
import * as heardOutsideASync from './0022-heard-outside-a-sync.ts'
import * as splits from './0023-splits.ts'
import * as nameOfTheLightAgenda from './0024-name-of-the-light-agenda.ts'

/** Every migration, in order. A released one is frozen: mend it with the next. */
export const migrations = {
  '0001-organisation-teams-categories': organisationTeamsCategories,
  '0002-syncs': syncs,
  '0003-pain-points': painPoints,
  '0004-tickets': tickets,
  '0005-decisions-reviews': decisionsReviews,
  '0006-standings': standings,
  '0007-refresh-standings': refreshStandings,
  '0008-accounts': accounts,
  '0009-audit': audit,
  '0010-lines': lines,
  '0011-similar-terms': similarTerms,
  '0012-pain-point-notes': painPointNotes,
  '0013-backlog-figures': backlogFigures,
  '0014-not-same': notSame,
  '0015-bulk-changes': bulkChanges,
  '0016-saved-views': savedViews,
  '0017-lighter-lists': lighterLists,
  '0018-came-back': cameBack,
  '0019-redaction': redaction,
  '0020-rights-bell': rightsBell,
  '0021-heard-syncs': heardSyncs,
  '0022-heard-outside-a-sync': heardOutsideASync,
  '0023-splits': splits,
  '0024-name-of-the-light-agenda': nameOfTheLightAgenda,
}
