import type { splitting as english } from '../en/splitting.ts'
import type { Translation } from '../translation.ts'

export const splitting: Translation<typeof english> = {
  splitTitle: '「{{title}}」を分割',
  intro:
    '選択したものは新しい悩みに移り、ほかは元の悩みに残ります。確定した月の数字は変わりません。新しい悩みに何か記録されるまでは、元に戻せます。',
  newTitle: '新しい悩みのタイトル',
  mentions: '移す声',
  mentionsHint: '1件以上を移し、1件以上を残します。',
  latestOnly: '声{{number}}件のうち、新しい{{shown}}件を表示しています。古い声は元の悩みに残ります。',
  categories: '移すカテゴリ',
  tickets: '移すチケット',
  resolutions:
    '解消と見送りの記録は、対象の声と一緒に移ります。対象の声の一部だけが移る場合は、両方の悩みに残ります。',
  split: '分割',
  nothingToSplit:
    '声が1件だけか、統合した悩みごとに1件ずつしかないため、分割できません。統合した悩みは、統合の解除で分けられます。',
  // On the page of a pain point.
  splitOffNote: '{{day}}に{{name}}が「{{title}}」から分割しました。',
  putBackNote: '{{name}}が分割を元に戻し、「{{title}}」はこの悩みに戻りました。',
  stuckNote: 'この分割は元に戻せなくなりました。',
  stuck: {
    mentions: 'その後、新しい声が記録されています。',
    resolutions: 'その後、解消または見送りが記録されています。',
    tickets: 'その後、チケットが紐づけられています。',
    categories: 'その後、カテゴリが追加されています。',
    knownBy: 'その後、わかる人が追加されています。',
    notes: 'その後、補足が書かれています。',
    merges: 'その後、ほかの悩みと統合されたことがあります。',
    splits: 'この悩みはさらに分割されています。先にその分割を元に戻してください。',
    splitAgain: '「{{title}}」はその後もう一度分割されています。先にその分割を元に戻してください。',
    saidAgain: '同じチームが、同じSync Mtgで「{{title}}」の声をもう一度上げています。',
  },
  mergeInstead: '「{{title}}」に統合…',
  wasSplitOff: '「{{title}}」に分割（{{day}}、{{name}}）',
  wasSplitFrom: '「{{title}}」から分割（{{day}}、{{name}}）',
  undo: '元に戻す',
  undoOne: '「{{title}}」の分割を元に戻す',
  undone: '{{day}}に{{name}}が元に戻した',
}
