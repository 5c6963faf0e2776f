import type { organisation as english } from '../en/organisation.ts'
import type { Translation } from '../translation.ts'

export const organisation: Translation<typeof english> = {
  title: '組織',
  name: '名称',
  timeZone: 'タイムゾーン',
  timeZoneHint: '今日が何日かを決めます（例: Asia/Tokyo）',
  defaultLanguage: '言語を選んでいない人への表示',
  workingDaysPerMonth: '1か月の稼働日数',
  workingDaysHint: '1日あたりで話されたトイルの計算に使います',
  hoursPerPersonMonth: '1人の1か月の時間数',
  hoursHint: 'トイル率の計算に使います',
  toilBudget: 'トイル予算（%）',
  toilBudgetHint: 'チームの時間のうち、トイルに使ってよい割合',
  access: 'アクセス',
  viewing: '閲覧できる人',
  viewingPeople: 'アカウントのある人だけ',
  viewingAnyone: 'アドレスを知っている人なら誰でも（サインイン不要）',
  passwords: 'パスワードでのサインイン',
  passwordsOn: '許可する',
  passwordsOff: '組織のサインイン（OpenID Connect）だけにする',
  untrustedProxy:
    'プロキシを経由していますが、TRUST_PROXY が 0 です。全員が同じ接続元とみなされ、誰かがパスワードを間違え続けると全員が待たされます。前段にあるプロキシの数を TRUST_PROXY に指定してサーバーを起動してください。',
}
