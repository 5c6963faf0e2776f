import { paymentsPainPoints } from '../pain-points/payments.ts'
import { everyWeeks, type TeamStory } from '../team-story.ts'

export const payments: TeamStory = {
  slug: 'payments',
  name: 'Payments',
  phase: 'mature',
  headcount: 8,
  cadenceDays: 14,
  newestDaysAgo: 5,
  heldAgo: everyWeeks(2, { from: 24 }),
  agenda: 'performance-working-group',
  scribe: '田中',
  people: ['平野', '大野', '内田'],
  painPoints: paymentsPainPoints,
  syncs: {
    24: {
      verdicts: [
        ['gateway-timeout > 3 in 5 min', 'keep'],
        ['settlement-lag > 10 min at night', 'fix'],
      ],
      notes: [[3, 'Night pages of the last two weeks: 31. Needed an action: 14.']],
      decisions: [
        {
          text: 'Mark each night page as needed or not needed for four weeks',
          owner: '内田',
          dueInDays: 28,
          done: 19,
        },
      ],
    },
    20: { notes: [[2, '決済代行の切り替えは大野さんの休暇中に二回。二回とも電話で対応。']] },
    16: {
      notes: [[4, '応答時間の目標は95パーセンタイルで1.5秒。今は2.1秒。']],
      decisions: [{ text: '二度押しの対策を先に入れる', owner: '平野', dueInDays: 21, done: 13 }],
    },
    10: {
      notes: [[2, '売上照合のジョブの中身を、大野さん以外が読んだことがない。']],
      decisions: [
        { text: '照合ジョブを大野さんと内田さんの二人で一度直してみる', owner: '内田', dueInDays: 30 },
      ],
    },
    6: { notes: [[1, '切り替えに失敗して15分止まった。大野さんが旅先から復旧。']] },
    2: {
      verdicts: [
        ['card-decline-rate > 2%', 'delete'],
        ['retry-queue > 50', 'delete'],
        ['gateway-failover', 'keep'],
      ],
      notes: [[3, 'AB-541 で、対応のいらない通知を一つずつ消している。']],
      decisions: [{ text: '切り替えの手順を録画して残す', owner: '大野', dueInDays: 21 }],
    },
    0: { notes: [[6, '手数料の計算を夜間に移す変更が入った。月初の画面が開けるかは次回確認。']] },
  },
}
