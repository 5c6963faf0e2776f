import type { teams as english } from '../en/teams.ts'
import type { Translation } from '../translation.ts'

export const teams: Translation<typeof english> = {
  title: 'チーム',
  newTeam: 'チームを追加',
  editTeam: '{{name}}を編集',
  name: '名前',
  slug: 'アドレスに使う短縮名',
  slugHint: '半角英小文字・数字・ハイフン',
  headcount: '人数',
  headcountHint: 'トイル率の計算に使用。不明なら空のまま',
  cadenceDays: 'Syncの間隔（日）',
  lastSync: '前回のSync',
  neverHeard: 'まだ聞いていない',
  painPoints: '悩み',
  toil: 'トイル',
  noTeams: 'まだチームがありません。追加すると、すぐにSyncで声を聞けます。',
  archiveHint: 'アーカイブしたチームは履歴を残したまま選択肢から外れます。',
}
