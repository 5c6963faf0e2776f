import type { painPoint as english } from '../en/pain-point.ts'
import type { Translation } from '../translation.ts'

/** Texts of a pain point's page, and of a panel with the same content. */
export const painPoint: Translation<typeof english> = {
  notes: '補足',
  notesHint: 'Markdownが使えます',
  notesOf: '統合した悩み「{{title}}」の補足',
  taskDone: '完了',
  taskOpen: '未完了',
  timeline: '時系列',
  timelineTitle: '「{{title}}」についてのチームごとの声（時系列）',
  timelineSays: '{{from}}から{{until}}まで、{{teams}}から{{mentions}}。',
  timelineListed: '図の内容は下の一覧にもあります。',
  mostHeard: '{{number}}チームのうち、声の多い{{shown}}チームです。',
  latestSaid: '{{number}}件の声のうち、新しい{{shown}}件です。',
  showWhole: 'すべて表示',
  lane: '状態',
  markOn: '{{day}}：{{what}}',
  legend: '凡例',
  marks: {
    linked: 'チケットを紐づけ',
    done: 'チケット完了',
    reopened: 'チケット再開',
    closed: 'チケットを完了せずに終了',
  },
  saidToBe: { relieved: '解消の記録', declined: '見送りの記録' },
  stateHistory: '状態の履歴',
  noState: '記録が残っていません。',
  causes: {
    mention: '{{team}}の声',
    linked: '{{key}}を紐づけ',
    outcome: '{{key}}：{{outcome}}',
    saidBy: '{{team}}による',
    recordedBy: '{{name}}が記録',
  },
  othersToo: '同じことに困っている悩み',
  noOthers: '似ている悩みはありません。',
  bothSay: '共通する言葉：{{terms}}',
  merge: '統合…',
  mergeOf: '「{{title}}」と統合…',
  merges: '統合',
  splits: '分割',
}
