import type { firstSteps as english } from '../en/first-steps.ts'
import type { Translation } from '../translation.ts'

export const firstSteps: Translation<typeof english> = {
  title: '最初の手順',
  progress: '{{all}}件中{{done}}件完了',
  back: '最初の手順に戻る',
  team: 'チームを追加',
  teamHint: '名前だけで始められます。人数はあとから追加できます。',
  sync: 'Sync Mtgを始める',
  syncHint: '話を聞くチームを選択します。日付は、変更しなければ今日です。',
  painPoint: '悩みを記録',
  painPointHint:
    'チームと話しながら、困っていることを1行ずつ記録します。会議が終わったらSync Mtgを終了します。',
  people: 'ユーザーを招待',
  peopleHint: 'メンバーは一緒に記録でき、閲覧者は内容を読めます。',
  headcount: 'チームの人数を入力',
  headcountHint_other:
    '人数がないと、そのチームのトイル率は計算できません（{{count}}チーム中{{known}}チームに入力済み）。',
}
