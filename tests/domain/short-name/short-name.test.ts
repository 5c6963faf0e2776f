import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { romajiOf } from '#app/domain/short-name/romaji.ts'
import { freeShortNameOf, shortNameOf } from '#app/domain/short-name/short-name.ts'
import { wordReadings } from '#app/domain/short-name/word-readings.ts'
import { slugField } from '#app/forms/fields.ts'

test.each([
  // Latin letters, as in any address.
  ['Orders', 'orders'],
  ['Order Search (B2B)', 'order-search-b2b'],
  ['Équipe façade', 'equipe-facade'],
  ['ＳＲＥ　Ｔｅａｍ', 'sre-team'],
  // Japanese words for what teams do.
  ['決済', 'kessai'],
  ['決済チーム', 'kessai-team'],
  ['検索基盤', 'kensaku-kiban'],
  ['配送', 'haiso'],
  ['信頼性', 'shinraisei'],
  ['小売・卸売', 'kouri-oroshiuri'],
  ['お客様窓口', 'okyakusama-madoguchi'],
  ['問い合わせ対応', 'toiawase-taio'],
  ['第2開発部', 'dai-2-kaihatsu-bu'],
  ['第一営業部', 'daiichi-eigyo-bu'],
  // Kana, full or half width, composed or not.
  ['おすすめ', 'osusume'],
  ['マッチング', 'matchingu'],
  ['ｶｰﾄ', 'cart'],
  ['ガス'.normalize('NFD'), 'gasu'],
  ['データ基盤', 'data-kiban'],
  ['データセンター', 'data-center'],
  ['データー', 'deta'],
  ['ログイン', 'login'],
  // Mixed.
  ['請求 Billing', 'seikyu-billing'],
  ['iOSアプリ', 'ios-app'],
  ['🚀 検索/推薦 ✨', 'kensaku-suisen'],
  // What has no reading is left out, with the kana attached to it.
  ['決済鸞', 'kessai'],
  ['決済鸞部', 'kessai'],
  ['鸞の決済', 'kessai'],
  ['虎ノ門 Search', 'search'],
  ['鸞カゴ', 'kago'],
  ['虎ノ門', ''],
  ['部品', ''],
  ['검색', ''],
  ['🚀', ''],
  ['ー', ''],
  ['', ''],
])('the short name of %j is %j', (name, expected) => {
  expect(shortNameOf(name)).toBe(expected)
})

test.each([
  ['けっさい', 'kessai'],
  ['マッチャ', 'matcha'],
  ['しんぶん', 'shinbun'],
  ['うんよう', 'unyo'],
  ['ちゅうもん', 'chumon'],
  ['じゅちゅう', 'juchu'],
  ['おおさか', 'osaka'],
  ['けいり', 'keiri'],
  ['サーバー', 'saba'],
  ['ファイル', 'fairu'],
  ['ウィキ', 'wiki'],
  ['クォータ', 'kwota'],
  ['ティア', 'tia'],
  ['トゥール', 'turu'],
  ['デュアル', 'dyuaru'],
  ['ヴァリュー', 'varyu'],
  ['シェア', 'shea'],
  ['イェイ', 'yei'],
  ['さぁ', 'sa'],
  ['アッ', 'a'],
  ['ゃ', 'ya'],
  ['漢', ''],
])('%s is %s in Latin letters', (kana, expected) => {
  expect(romajiOf(kana)).toBe(expected)
})

test('every word has a reading that is valid in an address', () => {
  expect(wordReadings.size).toBeGreaterThan(150)
  expect([...wordReadings.keys()].filter((word) => !/^[a-z]+$/.test(shortNameOf(word)))).toEqual([])
})

describe('a short name that is free', () => {
  test.each([
    ['決済', [], 'kessai'],
    ['決済', ['kessai'], 'kessai-2'],
    ['決済', ['kessai', 'kessai-2', 'kessai-4'], 'kessai-3'],
    ['鸞', [], 'team-1'],
    ['鸞', ['team-1', 'team-2'], 'team-3'],
    ['New', [], 'new-2'],
    ['a'.repeat(80), ['a'.repeat(50)], `${'a'.repeat(48)}-2`],
    [`${'a'.repeat(47)} bcd`, [`${'a'.repeat(47)}-bc`], `${'a'.repeat(47)}-2`],
  ])('for %j beside %j it is %j', (name, taken, expected) => {
    expect(freeShortNameOf(name, new Set(taken))).toBe(expected)
  })

  test('is accepted by the form for any name', () => {
    const letter = fc.oneof(
      fc.constantFrom(...'決済検索部鸞第ノ々〆ー・っゃんをヴヶがﾞｶﾞﷺ①㈱éßİ- _/.'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    )
    const names = fc.array(letter, { maxLength: 120 }).map((letters) => letters.join(''))
    fc.assert(
      fc.property(names, (name) => {
        const slug = freeShortNameOf(name, new Set(['team-1']))
        expect(slugField().safeParse(slug)).toMatchObject({ success: true, data: slug })
      }),
    )
  })
})
