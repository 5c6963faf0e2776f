export const infrastructure = `
server: サーバー, サーバ, インスタンス, 仮想マシン, マシン, ホスト, 物理サーバー, 機器, 機械 | server, instance, machine, vm, host, ec2, box, hardware, virtual machine
network: ネットワーク, 回線, 通信, 帯域, 接続, 通信エラー, パケット, ルーティング, ルータ, 社内ネットワーク | network, connectivity, line, bandwidth, packet loss, link, connection lost*, router, lan
wifi: 無線, 無線lan, ワイファイ | wifi, wi fi, wireless
vpn: リモート接続, リモートアクセス, 社外から, 在宅, リモートワーク, テレワーク | vpn, remote access, remote connection, from home, working remotely, remote work
dns: 名前解決, ドメイン, レコード設定, サブドメイン, ネームサーバ | dns, name resolution, domain, dns record, subdomain, nameserver, zone
certificate < security: 証明書, サーバー証明書, tls証明書, ssl証明書, クライアント証明書 | certificate, cert, ssl, tls, https
expired < date-limit: 期限切れ, 有効期限, 失効, 期限が切れ, 切れて, 切れる, 切れた, 切れ, 満了, 期限が来, 期限が過ぎ, 更新期限 | expire, expiry, expiration, lapse, run out*, ran out*, validity, valid until, past its date
renew: 更新*, 更新作業, 延長, 更新手続き, 更新を忘, 差し替え, 入れ替え, 更新漏れ, 更新忘れ | renew, renewal, extend, rotate, replace, rotation*, exchange the, swap
load-balancer: ロードバランサ, ロードバランサー, リバースプロキシ, プロキシ, 振り分け* | load balancer, reverse proxy, nginx, proxy, gateway, traffic distribution, lb, alb
firewall: ファイアウォール, セキュリティグループ, ポート開放, ip制限, 許可リスト, ホワイトリスト, ip許可 | firewall, security group, port opening, allowlist, whitelist, ip restriction, waf, ip filter, blocked port, fw
cdn: エッジ, 配信基盤 | cdn, cloudfront, edge, akamai, content delivery
cloud: クラウド, クラウド環境, 基盤, インフラ, インフラ基盤, プラットフォーム | cloud, aws, gcp, azure, google cloud, infrastructure, platform
on-premises: オンプレ, オンプレミス, データセンター, 自社サーバー, 社内サーバー, ラック | on premises, data centre, data center, own server, rack, server room
cost: コスト, 費用, 料金, 請求額, 利用料, 課金*, 費用対効果, 高額, 高すぎ, 無駄遣い, 出費, かさむ, かさみ, 高い, 高くつ, 値上げ, クラウド費用, ランニングコスト, 維持費, お金 | cost, bill*, expense, expensive, spend, charges*, price*, fee, overspend, waste money, money, pay too much, running cost, cloud bill, budget overrun, cheap
cost-breakdown < cost unclear: 内訳, コスト配分, 按分, 費用の内訳, 何に使, どこで使 | breakdown*, cost allocation, attribute cost, what we pay for, which team spends, what drives, cost driver, charge back
unused < cleanup: 使われていな, 使っていな, 未使用, 不要, 要らな, いらな, 使わな, 余分, 遊んで, 残骸, ゴミ, 無駄な, 使い終わ, 消し忘れ, 使用されて, 不要な, 孤児 | unused, not used, idle, unnecessary, useless*, orphaned*, leftover*, left behind*, left over, no longer needed, wasted, abandoned*, forgotten resources, needless, superfluous, dead code, not needed, no longer used
cleanup < unused: 掃除, 片付け, 整理, 後片付け, 棚卸し, 棚卸, クリーンアップ, 断捨離, 廃止, 撤去, 消されず, 消せて, 整理され, 後始末, 片づけ, 不要なものを消 | clean up, cleanup, tidy, remove old, housekeeping, decommission, retire, take stock, prune, stocktaking, sweep
capacity: キャパシティ, 余力, 余裕, 容量計画, 見積もり*, 需要予測, 収容, スペック, サイジング, リソース | capacity, headroom, capacity planning, forecast*, sizing, estimate*, resource, room to spare
grows: 増え続け, 増加, 増えて, 増える, 膨らん, 膨らむ, 肥大, 膨れ, 増大, 増え, ふくら, 右肩上がり, 上がり続け, 膨張 | grow, increase, rise, swell, keep growing, balloon, creep up, goes up, expand, keep rising, growth, mount, more and more
upgrade: バージョンアップ, アップグレード, 更改, アップデート, バージョン更新, 新バージョン, バージョンを上げ, 上げられ, ライブラリ更新 | upgrade, version up, update to a newer, newer version, bump, new version, move to version, major version, update dependencies, library update
eol < old upgrade: サポート切れ, サポート終了, サポートが切れ, サポート期限, 保守切れ, 保守終了, サポート対象外, 古いos, 古いバージョン, サポートされて, 非対応 | eol, end of life, end of support, unsupported, out of support, no longer supported, past its end, old version*, old os, not supported*, deprecated, outdated version, legacy version
patching < security vulnerability upgrade: パッチ, パッチ適用, セキュリティパッチ, 修正プログラム, osアップデート, os更新, セキュリティアップデート, パッチ当て | patch, security patch, os update, security update, security fix, apply update
os < upgrade: カーネル, ディストリビューション, ミドルウェア, ミドル | operating system, os, linux, windows, kernel, distro, centos, ubuntu, middleware, runtime version, php, java, ruby
dependency < upgrade: ライブラリ, 依存ライブラリ, 依存関係, パッケージ更新, 依存, フレームワーク, モジュール | library, dependency, third party library, package update, open source, framework, npm, module, oss
region: リージョン, 拠点, アベイラビリティゾーン, 海外, 海外拠点 | region, availability zone, site*, overseas, geographic, az
time-sync: 時刻*, 時刻ずれ, タイムゾーン, サマータイム, 日付, 日時 | clock, time zone, timezone, ntp, clock skew, daylight saving, date
iot: センサー, プリンタ, ハンディ, 店舗端末, 機材, レジ, デバイス | sensor, printer, handheld, point of sale, store terminal, kiosk, scanner, cash register, pos
shared-host: 相乗り, 同居, ノイジーネイバー, 共用サーバー, 同じサーバー, 共有サーバー | noisy neighbour, noisy neighbor, shared host, same server, co located, shared server
maintenance-vendor: 保守ベンダー, 保守契約, メーカー | maintenance contract, support contract, manufacturer
provision-server < server add: サーバー構築, サーバー作成, サーバーを立て, 環境を用意, 環境を作, 環境作成, 環境の用意, 払い出し, 環境払い出し | provision server, new server, spin up, set up server, environment created, get an environment, new environment, create environment
naming-host: 台帳管理, 構成情報, 資産管理, サーバー一覧, 管理台帳 | inventory of servers, asset management, cmdb, asset list, server list, what runs where
cloud-vendor: aws障害, クラウド障害, クラウド側 | cloud outage, cloud provider, aws outage
disk-clean < disk cleanup: ログ削除, ログを消, ディスク掃除, 容量を空け, ログローテーション, ログローテ | delete logs, free disk space, log rotation, make space, clean disk, free up space
hardware-failure: 故障, ハード障害, 機器故障, 交換, 壊れたディスク | hardware failure, broken disk, faulty, replace disk, broken hardware, defective
kernel-reboot: 定期再起動, 週一で再起動, 毎週再起動 | scheduled restart, weekly restart, reboot every week, restart every
`
