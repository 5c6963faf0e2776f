import type { Clause, Criterion } from '#app/domain/backlog-query/clause.ts'
import type { Comparison } from '#app/domain/backlog-query/comparison.ts'
import type { KnownNames } from '#app/domain/backlog-query/known-names.ts'
import type { StateWord } from '#app/domain/backlog-query/meant-states.ts'
import type { Phase } from '#app/domain/pain-points/phase.ts'
import type { Severity } from '#app/domain/pain-points/severity.ts'

export const known: KnownNames = {
  teams: [
    { slug: 'orders', name: 'Orders' },
    { slug: 'billing', name: 'Billing & Tax' },
    { slug: 'stock', name: '在庫' },
    { slug: 'data-platform', name: 'データ 基盤' },
    // This name is also another team's short name.
    { slug: 'none', name: 'orders' },
  ],
  categories: [
    { slug: 'alerts', nameEn: 'Alerts', nameJa: 'アラート' },
    { slug: 'deploy', nameEn: 'Deploy', nameJa: 'デプロイ' },
    { slug: 'data-fixes', nameEn: 'Data fixes', nameJa: 'データ修正' },
  ],
}

/** The fields that ask how many. */
type Amounts = Extract<Criterion, { amount: unknown }>['field']

const asked = (criterion: Criterion): Clause => ({ ...criterion, isExcluded: false })
const not = (clause: Clause): Clause => ({ ...clause, isExcluded: true })
export const text = (said: string) => asked({ field: 'text', text: said })
export const team = (...slugs: string[]) => asked({ field: 'team', slugs })
export const category = (...slugs: string[]) => asked({ field: 'category', slugs })
export const state = (...states: StateWord[]) => asked({ field: 'state', states })
const phase = (...phases: Phase[]) => asked({ field: 'phase', phases })
export const severity = (comparison: Comparison, ...severities: Severity[]) =>
  asked({ field: 'severity', comparison, severities })
const amount = (field: Amounts, comparison: Comparison, count: number | null) =>
  // why: each of these fields takes any amount, which a union of fields does not show.
  asked({ field, comparison, amount: count } as Criterion)
export const knownBy = (...names: string[]) => asked({ field: 'known', names })
const heard = (comparison: Comparison, span: string) => asked({ field: 'heard', comparison, span })
export const ticket = (...keys: string[]) =>
  asked({
    field: 'ticket',
    tickets: keys.map((key) => (key === 'none' || key === 'any' ? key : { key })),
  })
const cameBack = asked({ field: 'is', mark: 'came_back' })

/** Lines without a mistake, and the clauses they are read as. */
export const goodLines: [line: string, ...clauses: Clause[]][] = [
  [''],
  ['   　 '],
  [
    'team:orders -state:declined category:deploy,alerts severity:>=high hours:>5 heard:<2026-09 known:1 ticket:none "手順書"',
    team('orders'),
    not(state('declined')),
    category('deploy', 'alerts'),
    severity('>=', 'high'),
    amount('hours', '>', 5),
    heard('<', '2026-09'),
    amount('known', '=', 1),
    ticket('none'),
    text('手順書'),
  ],
  [
    'チーム：在庫　－状態：見送り　カテゴリ：デプロイ、アラート　深刻度：≧高　時間：＞５　聞いた：＜２０２６－０９　わかる人：１　チケット：なし　「手順書」',
    team('stock'),
    not(state('declined')),
    category('deploy', 'alerts'),
    severity('>=', 'high'),
    amount('hours', '>', 5),
    heard('<', '2026-09'),
    amount('known', '=', 1),
    ticket('none'),
    text('手順書'),
  ],
  // Teams and categories, by slug or by name.
  ['team:Billing&Tax', team('billing')],
  ['team:"billing & tax"', team('billing')],
  ['TEAM:ORDERS', team('orders')],
  ['ｔｅａｍ：ｏｒｄｅｒｓ', team('orders')],
  ['team:=orders', team('orders')],
  ['team:none', team('none')],
  ['team:orders,none', team('orders', 'none')],
  ['team:dataplatform', team('data-platform')],
  ['チーム:「データ 基盤」', team('data-platform')],
  ['チーム:データ基盤,在庫', team('data-platform', 'stock')],
  ['ﾁｰﾑ:在庫', team('stock')],
  ['team:orders,在庫，billing､none', team('orders', 'stock', 'billing', 'none')],
  ['team:orders,Orders,ORDERS', team('orders')],
  ['team:orders,,billing,', team('orders', 'billing')],
  ['team:orders team:billing', team('orders'), team('billing')],
  ['-team:orders', not(team('orders'))],
  ['category:alerts', category('alerts')],
  ['カテゴリー:あらーと', category('alerts')],
  ['category:"Data fixes",データ修正', category('data-fixes')],
  ['category:ﾃﾞﾌﾟﾛｲ', category('deploy')],
  // States, phases, severities.
  ['state:active', state('active')],
  ['state:any', state('any')],
  ['状態:未解消', state('active')],
  ['状態:すべて', state('any')],
  ['state:in_progress,in-progress,"In progress",対応中', state('in_progress')],
  ['state:Unplanned,TO_CONFIRM', state('unplanned', 'to_confirm')],
  ['状態:対応先なし、解消', state('stranded', 'relieved')],
  ['状態:宙に浮いた', state('stranded')],
  ['phase:pre-launch', phase('pre_launch')],
  ['フェーズ:リリース済み,成熟期', phase('launched', 'mature')],
  ['severity:high,critical', severity('=', 'high', 'critical')],
  ['severity:<=low', severity('<=', 'low')],
  ['severity:=<low', severity('<=', 'low')],
  ['severity:≤low', severity('<=', 'low')],
  ['severity:=>medium', severity('>=', 'medium')],
  ['-severity:<medium', not(severity('<', 'medium'))],
  ['深刻度:＞＝中', severity('>=', 'medium')],
  ['深刻度:重大', severity('=', 'critical')],
  // Amounts.
  ['hours:5', amount('hours', '=', 5)],
  ['hours:=5', amount('hours', '=', 5)],
  ['hours:>=0.5h', amount('hours', '>=', 0.5)],
  ['hours:>1000000', amount('hours', '>', 1_000_000)],
  ['時間:＜１２．５時間', amount('hours', '<', 12.5)],
  ['hours:none', amount('hours', '=', null)],
  ['-hours:none', not(amount('hours', '=', null))],
  ['時間:なし', amount('hours', '=', null)],
  ['hours:>=5 hours:<10', amount('hours', '>=', 5), amount('hours', '<', 10)],
  ['teams:>=2', amount('teams', '>=', 2)],
  ['チーム数:>1チーム', amount('teams', '>', 1)],
  ['mentions:<007', amount('mentions', '<', 7)],
  ['声:>3件', amount('mentions', '>', 3)],
  ['age:>90', amount('age', '>', 90)],
  ['age:>90d', amount('age', '>', 90)],
  ['age:<=1day', amount('age', '<=', 1)],
  ['古さ:＞９０日', amount('age', '>', 90)],
  // People who know it.
  ['known:0', amount('known', '=', 0)],
  ['known:none', amount('known', '=', 0)],
  ['known:any', amount('known', '>=', 1)],
  ['known:<=1', amount('known', '<=', 1)],
  ['わかる人:なし', amount('known', '=', 0)],
  ['わかる人:２人', amount('known', '=', 2)],
  ['known:田中', knownBy('田中')],
  ['known:"Ann Lee",田中', knownBy('Ann Lee', '田中')],
  ['known:「Ａｎｎ　Ｌｅｅ」、Ｂｏｂ', knownBy('Ａｎｎ　Ｌｅｅ', 'Ｂｏｂ')],
  ['known:"7"', knownBy('7')],
  ['known:"none"', knownBy('none')],
  ['known:3,田中', knownBy('3', '田中')],
  ['-known:=Ann', not(knownBy('Ann'))],
  // Days on which it was heard.
  ['heard:2026-09', heard('=', '2026-09')],
  ['heard:>=2026-09-14', heard('>=', '2026-09-14')],
  ['heard:2026/9/4', heard('=', '2026-09-04')],
  ['聞いた:２０２６年９月', heard('=', '2026-09')],
  ['聞いた:≧2026年9月14日', heard('>=', '2026-09-14')],
  ['heard:2028-02-29', heard('=', '2028-02-29')],
  // Tickets.
  ['ticket:any', ticket('any')],
  ['チケット:あり', ticket('any')],
  ['ticket:acme/shop#12,PAY-3', ticket('acme/shop#12', 'PAY-3')],
  ['ticket:none,ＰＡＹ－３', ticket('none', 'PAY-3')],
  ['ticket:#12', ticket('#12')],
  ['ticket:acme/platform&3', ticket('acme/platform&3')],
  ['ticket:https://github.com/Acme/Shop/issues/12', ticket('acme/shop#12')],
  ['is:back', cameBack],
  ['-is:came_back', not(cameBack)],
  ['フラグ:再発', cameBack],
  // Texts.
  ['手順書 deploy', text('手順書'), text('deploy')],
  ['手順書　デプロイ', text('手順書'), text('デプロイ')],
  ['foo, bar、', text('foo'), text('bar')],
  ['"by hand"', text('by hand')],
  ['“by hand” ＂手で＂ ”手で”', text('by hand'), text('手で'), text('手で')],
  ['「手 順」『手　順』', text('手 順'), text('手　順')],
  ['「１２：３０」', text('１２：３０')],
  ['"say \\"hi\\""', text('say "hi"')],
  ['"C:\\temp\\\\"', text('C:\\temp\\')],
  ['"not closed', text('not closed')],
  ['"not closed team:orders', text('not closed team:orders')],
  ['known:"Ann Lee', knownBy('Ann Lee')],
  ['"the “slow” one"', text('the “slow” one')],
  ['"team:orders"', text('team:orders')],
  ['-deploy -"by hand" −手順書', not(text('deploy')), not(text('by hand')), not(text('手順書'))],
  ['ーー長音', text('ーー長音')],
  ['--force', not(text('-force'))],
  ['re-run', text('re-run')],
  ['12:30 １２：３０', text('12:30'), text('１２：３０')],
  ['https://example.com/a:b', text('https://example.com/a:b')],
  ['std::vector C:\\temp は：が', text('std::vector'), text('C:\\temp'), text('は：が')],
  ['p99:slow :smile:', text('p99:slow'), text(':smile:')],
  ['5" disk"full', text('5"'), text('disk"full')],
  ['"slow"team:orders', text('slow'), team('orders')],
  ['手順書「デプロイ」', text('手順書「デプロイ」')],
  [
    'two\nlines\tor tabs "in\nquotes"',
    text('two'),
    text('lines'),
    text('or'),
    text('tabs'),
    text('in quotes'),
  ],
  ['障害👩‍🚒', text('障害👩‍🚒')],
]
