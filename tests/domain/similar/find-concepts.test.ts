import { describe, expect, test } from 'vitest'
import { findConcepts } from '#app/domain/similar/find-concepts.ts'

const said = (text: string) => [...findConcepts(text).said]

describe('spellings of a word are the same concept', () => {
  test.each([
    ['アラート', 'alert'],
    ['ｱﾗｰﾄ', 'alert'],
    ['あらーと', 'alert'],
    ['ＡＬＥＲＴ', 'alert'],
    ['Alerts', 'alert'],
    ['警報', 'alert'],
    ['誤発火', 'false-alarm'],
    ['False Positives', 'false-alarm'],
    ['a false-positive', 'false-alarm'],
    ['切り戻し', 'rollback'],
    ['切戻し', 'rollback'],
    ['rolled back', 'rollback'],
    ['rolling it back', 'rollback'],
    ['手順', 'runbook'],
    ['Runbooks', 'runbook'],
    ['ＣＳＶ', 'csv'],
    ['タイムアウト', 'timeout'],
    ['times out', 'timeout'],
    ['timed out', 'timeout'],
  ])('%s is %s', (text, concept) => {
    expect(said(text)).toContain(concept)
  })
})

describe('endings do not matter', () => {
  test.each([
    [['忘れる', '忘れた', '忘れがち', '忘れられている', 'forgets', 'forgot', 'forgotten'], 'forget'],
    [
      [
        '遅い',
        '遅くて',
        '遅すぎる',
        '重たい',
        'slow',
        'slowly',
        'slower',
        'takes too long',
        'takes a long time',
      ],
      'slow',
    ],
    [['待つ', '待たされる', '待って', 'waits', 'waited', 'waiting'], 'wait'],
    [['止まる', '止まってしまう', '停止する', 'stops', 'stopped', 'stopping'], 'stops'],
    [['デプロイする', 'リリースして', 'deploys', 'deployed', 'deploying', 'deployments'], 'deploy'],
    [['手で', '手動の', '手作業', 'by hand', 'manually', 'manual'], 'manual'],
    [['二重に', '重複して', 'twice', 'duplicated', 'duplicates'], 'duplicate'],
  ])('%j', (texts, concept) => {
    for (const text of texts) expect(said(text), text).toContain(concept)
  })
})

describe('a term is not found inside another word', () => {
  test.each([
    ['ブログを書く', 'log'],
    ['プログラムを書く', 'log'],
    ['カタログ', 'log'],
    ['ログインする', 'log'],
    ['昨夜', 'at-night'],
    ['scimの設定', 'ci'],
    ['scissors', 'ci'],
    ['そのログ', 'slow'],
  ])('%s does not contain %s', (text, concept) => {
    expect(said(text)).not.toContain(concept)
  })

  test.each([
    ['アクセスのログ', 'log'],
    ['アクセスログ', 'log'],
    ['サーバーログ', 'log'],
    ['夜に起きる', 'at-night'],
    ['ciが遅い', 'ci'],
  ])('but %s contains %s', (text, concept) => {
    expect(said(text)).toContain(concept)
  })
})

test('of overlapping terms the longest is found, and the concepts it builds on are implied', () => {
  const { said, implied } = findConcepts('メモリリーク')
  expect([...said]).toEqual(['memory-leak'])
  expect([...implied]).toEqual(expect.arrayContaining(['memory', 'grows']))
})

test('a sentence in both languages is read in both', () => {
  expect(said('Slackのdeploy通知がduplicate')).toEqual(
    expect.arrayContaining(['chat', 'deploy', 'alert', 'duplicate']),
  )
})

test('small words count only where the meaning depends on them', () => {
  expect(said('who is on call')).toContain('on-call')
  expect(said('a call on the phone')).not.toContain('on-call')
})

test('the parts of a term may be apart, within one clause', () => {
  expect(said('誰もこの仕組みを理解していない')).toContain('nobody-knows')
  expect(said('誰も来ない。それから昼になって雨がやみ、わたしたちはようやく理解した')).not.toContain(
    'nobody-knows',
  )
})

test('words missing from the glossary are left over, except numbers', () => {
  const { loneStems, loneText } = findConcepts('Zanzibar 2026 が遅い')
  expect([...loneStems]).toEqual(['zanzibar'])
  expect(loneText.trim()).toBe('zanzibar 2026 が')
})

test.each(['', ' ', '…', '🔥🔥', '\u0000', 'a\ud83d', '%_\\'])('%j contains no concept', (text) => {
  expect(said(text)).toEqual([])
})
