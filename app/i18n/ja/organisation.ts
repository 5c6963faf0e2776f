import type { organisation as english } from '../en/organisation.ts'
import type { Translation } from '../translation.ts'

export const organisation: Translation<typeof english> = {
  title: '組織',
  name: '名称',
  timeZone: 'タイムゾーン',
  timeZoneHint: '今日の日付を決めます（例：Asia/Tokyo）',
  defaultLanguage: '既定の言語',
  workingDaysPerMonth: '1か月あたりの稼働日数',
  workingDaysHint: '1日あたりのトイルを月間の時間に換算するために使います',
  hoursPerPersonMonth: '1人1か月あたりの時間数',
  hoursHint: 'トイル率の計算に使います',
  toilBudget: 'トイル予算（%）',
  toilBudgetHint: 'チームの時間のうち、トイルに使ってよい割合',
  access: 'アクセス',
  viewing: '閲覧できる人',
  viewingPeople: 'アカウントのある人のみ',
  viewingAnyone: 'URLを知っている人全員（サインイン不要）',
  passwords: 'パスワードでのサインイン',
  passwordsOn: '許可',
  passwordsOff: '組織のサインイン（OpenID Connect）のみ',
  untrustedProxy:
    'プロキシを経由していますが、TRUST_PROXYが0です。全員が同じ接続元とみなされ、1人がパスワードを間違え続けると全員が待たされます。前段にあるプロキシの数をTRUST_PROXYに指定してサーバーを再起動してください。',
}
