import type { agenda as english } from '../en/agenda.ts'
import type { Translation } from '../translation.ts'

export const agenda: Translation<typeof english> = {
  title: 'アジェンダテンプレート',
  newAgenda: 'アジェンダテンプレートを追加',
  allAgendas: 'アジェンダテンプレートの一覧',
  name: 'アジェンダテンプレート',
  nameJa: '日本語名',
  nameEn: '英語名',
  suggestedFor: 'おすすめのフェーズ',
  noPhase: '指定なし',
  phaseHint: '新しいSync Mtgのチームがすべてこのフェーズなら、自動で選択されます。フェーズごとに1つです。',
  syncs: 'Sync Mtg',
  blocks: '議題',
  noBlocks: 'まだ議題がありません。下の欄から追加してください。',
  editNames: '名前とフェーズ',
  addBlock: '議題を追加',
  editBlock: '議題「{{name}}」を編集',
  entryConditionJa: 'ここで扱う条件（日本語）',
  entryConditionEn: 'ここで扱う条件（英語）',
  conditionHint: '例：呼び出しが週5件を超えたら',
  moveUp: '上へ',
  moveDown: '下へ',
  archivedBlocks: 'アーカイブした議題',
  archiveHint: 'アーカイブしたテンプレートは選択できなくなります。すでに使っているSync Mtgには残ります。',
  lastHint: '選択できるテンプレートはこれだけなので、アーカイブできません。',
}
