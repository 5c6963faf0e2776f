import type { problems as english } from '../en/problems.ts'
import type { Translation } from '../translation.ts'

export const problems: Translation<typeof english> = {
  summary_other: '保存していません。{{count}}か所を確認してください。',
  required: '入力してください。',
  tooLong: '{{max}}文字以内で入力してください（現在{{length}}文字）。',
  control: '表示できない制御文字が含まれています。貼り付けずに入力してください。',
  surrogate: '壊れた文字（�）が含まれています。その部分を入力し直してください。',
  notANumber: '30のような数値を入力してください。',
  notWhole: '整数を入力してください。',
  outOfRange: '{{min}}から{{max}}までの数値を入力してください。',
  notADay: 'その日付は存在しません。2026-11-21のようにYYYY-MM-DDで入力してください。',
  dayInFuture: 'まだ来ていない日付です。',
  notOffered: '選択肢から選んでください。',
  unknownId: '選んだものはもう存在しません。選び直してください。',
  notASlug: '半角の英小文字・数字・ハイフンで入力してください（例: order-search）。',
  slugTaken: 'この短縮名はすでに使われています。別のものにしてください。',
  tooMany: '{{max}}件までです。',
  staleForm: 'フォームのキーが無効です。ページを再読み込みしてください。入力した内容は残っています。',
}
