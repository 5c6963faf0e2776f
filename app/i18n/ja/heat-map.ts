import type { heatMap as english } from '../en/heat-map.ts'
import type { Translation } from '../translation.ts'

export const heatMap: Translation<typeof english> = {
  title: 'ヒートマップ',
  csv: 'CSV',
  csvHint: 'このヒートマップをCSVで保存',
  region: 'チームとカテゴリのヒートマップ',
  caption: {
    hours: 'チーム・カテゴリ別のトイル（h/月）、{{period}}',
    count: 'チーム・カテゴリ別の悩みの件数、{{period}}',
    severity: 'チーム・カテゴリ別の深刻度「高」「重大」の悩み、{{period}}',
    share: '各チームのトイルに占めるカテゴリの割合、{{period}}',
  },
  measure: '表示',
  measures: {
    hours: 'h/月',
    count: '悩みの件数',
    severity: '深刻度 高・重大',
    share: 'チーム内の割合',
  },
  units: {
    hours: 'h/月',
    count: '件',
    severity: '深刻度 高・重大の件数',
    share: '%',
  },
  order: '並び順',
  orders: { similar: '似たチームを隣に', hurt: '負担の大きい順', name: '名前順' },
  extent: 'チーム',
  extents: { worst: '負担の大きい{{count}}チーム', all: '全{{count}}チーム' },
  pages: 'チームのページ',
  previous: '前のチーム',
  next: '次のチーム',
  shownTeams: '全{{count}}チーム中 {{from}}〜{{to}}',
  filters: '集計の条件',
  period: '期間',
  now: '現在',
  runningMonth: '{{month}}（途中）',
  allPhases: 'すべて',
  stateAtEnd: '月末の状態',
  stateChoices: { active: '未解消', any: 'すべて', counted: '集計対象すべて' },
  apply: '適用',
  total: '合計',
  withUnit: '{{name}}（{{unit}}）',
  note: '備考',
  legend: '少ない → 多い',
  notes: {
    cells:
      '数字を押すと、その悩みの一覧が開きます。カテゴリが2つある悩みは両方のマスに入り、合計では1件と数えます。',
    severity:
      'そのチーム自身が「高」「重大」とした悩みを数えています。数字から開く一覧には、ほかのチームだけが「高」「重大」とした悩みも含まれます。',
    share:
      'チームの時間のうち、各カテゴリが占める割合です。カテゴリが2つある悩みは両方に数えるため、1チームの合計が100%を超えることがあります。',
    month:
      '{{month}}のトイルです。月末までにチームから声があり、月初より前に解消・見送りになっていない悩みを数えています。その月にSync Mtgがなかったチームは「未実施」とします。状態を選択すると、そのうち月末にその状態だった悩みに絞り込みます。数字から開く一覧には、現在の状態にかかわらず、そのカテゴリでチームから声のあった悩みがすべて並びます。深刻度は月ごとには記録していません。',
    running: '{{month}}はまだ終わっていないため、途中の数字です。',
    missing_other: '見積もりのない{{count}}件は時間に含まれません。',
    similar: '悩みのカテゴリの偏りが似ているチームが隣り合います。',
  },
  nothing: '表示するチームがありません。',
  clear: '条件をすべて解除',
  leftOut: 'URLのうち、次の指定は読み取れないため無視しました：',
  wrong: {
    measure: 'ヒートマップに「{{value}}」は表示できません。',
    period: '期間「{{value}}」は表示できません。現在か、直近24か月の月を2026-11のように指定してください。',
    phase: '「{{value}}」というフェーズはありません。',
    state: '「{{value}}」という状態はありません。',
    order: '「{{value}}」では並べ替えられません。',
    extent: 'ヒートマップの表示範囲に「{{value}}」はありません。',
    from: '「{{value}}」番目から始まるページはありません。',
    severityOfMonth: '深刻度は月ごとに記録していないため、{{value}}はh/月で表示しています。',
  },
}
