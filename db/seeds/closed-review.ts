import type { DecisionStory } from './team-story.ts'

/** The decisions of the review of the month before last; `done` is in weeks as everywhere in the story. */
export const reviewDecisions: DecisionStory[] = [
  { text: '対応のいらない通知を、来月までに三割減らす', owner: '森', dueInDays: 45 },
  {
    text: 'RequestContext Search where they sit instead of waiting for the next sync',
    owner: 'Daniel Kim',
    dueInDays: 14,
  },
  { text: '請求の突き合わせのやり方を全チームに紹介する', owner: '藤田', dueInDays: 21, done: 0 },
]
