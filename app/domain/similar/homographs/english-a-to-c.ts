export const englishAToC = `
access > traffic: beside user, site, web, page, server, log, spike, burst, peak, surge, slow, simultaneous, concurrent, traffic, public, heavy, second, crowd, crawler, bot, cdn, count; not in access to, get access, have access, has access
account > account: written account, accounts; not in into account, on account of, account for, account of, bank account, account manager, accounts department
accounting > accounting: written accounting
add > add: not in add up, add to the, add insult, add value
address > map-address: written address, addresses; not in address the, address a, address this, address it, address these, email address, ip address, mac address, to address, addresses everyone; not beside email, ip, mac, mail, url, problem, concern, memory
alignment > communication: not beside text, layout, css, button, wheel, column
amount > figures: not in amount of, huge amount, large amount
apart > split: not in apart from
appear > page-load: not in appear to, appear that
application > site: not beside job, candidate, grant, visa, loan, hiring, leave
attack > security: not in heart attack, panic attack
attend > watch-release: beside release, deploy, deployment, rollout, migration; not beside meeting, workshop
attendance > interview: not beside meeting, event, party, standup, workshop
availability > slo: not beside calendar, people, colleague, staff, room, seat, meeting
away > vacation: in is away, are away, was away, were away, be away
back up > backup: not beside queue, traffic, mail, message, pipeline, worker, ticket, review, job, request
back up > clogged: beside queue, traffic, mail, message, pipeline, worker, ticket, review, job, request
background > decision-record: not in background job, background check, background process, background task, background color, background image, background noise, in the background
backlog > clogged: not in product backlog, sprint backlog, backlog grooming, backlog refinement
backup > backup: not beside person, colleague, plan, childcare, singer
bank > payment: not in bank holiday, bank on, power bank, river bank
big > large-file: beside file, image, picture, upload, attachment, csv, pdf, photo, video, export, import, document, download, size, payload; not in the big picture
board > dashboard: beside grafana, metric, monitoring, kpi, graph, datadog, status, chart, panel, alert
bounce > restart: beside process, server, service, pod, app, instance, container, machine, daemon, worker
box > server: beside linux, server, ssh, metal, reboot, production, prod, restart
branch > branch: not beside car, road, office, bank, manager, store, tree, sales
breach > security: not beside contract
break > fails breaks: not in lunch break, coffee break, a break, break even, break the ice, break room, tea break, break time
broker > queue: not beside insurance, estate, mortgage, stock
bug > bug: not in bug me, bug us, bug people
build > build: written build, builds; not in build a, build an, build trust, build up, build on, build our, build my, build new, build it, build the same, build one
bulk > bulk: not in bulk of
bump > upgrade: not in bump into; not beside speed, road, head
bust > invalidate: beside cache, cdn, buffer, dns, redis, browser
busy > peak: beside time, hour, day, season, period, site, shop, server, traffic, month, weekend
busy > workload: not beside season, hour, period, traffic, server, site
buy > order: not in buy in, buy time, buy into
bypass > skip-test: not beside firewall, approval, security, road, surgery
cab > approval: beside change, approval, advisory, approve, review, release, deploy
call > phone: not in call for, so called, call it; not beside api, function, method, endpoint, service, database, external, remote, rpc, library, backend, http
cancel > refund: beside order, booking, customer, contract, subscription, payment, purchase, reservation, refund, money, fee, shop, goods
cancellation > refund: beside order, booking, customer, contract, subscription, payment, purchase, reservation, refund, money, fee, shop, goods
catch up > lag: beside replica, replication, consumer, queue, index, database, primary, slave, sync
cd > delivery-pipeline: beside ci, argo, pipeline, deploy, delivery, continuous, release, build
change > change: not in for a change, small change
channel > channel: not beside sales, tv, distribution
charge > charge: written charge, charges, charged; not in in charge, free of charge, charge of, take charge, charge the; not beside battery, phone, laptop
charges > cost: written charge, charges, charged; not in in charge, free of charge, charge of, take charge, charge the
chart > dashboard: not in helm chart, org chart, flow chart
check > check: not in check in, check out, pay check, check mark
checked in > plain-text: beside key, secret, password, credential, token, api, hardcoded, certificate
checkout > payment: not beside git, branch, repository, hotel, commit, ci
clash > concurrent-deploy: not beside people, interest, meeting, calendar, schedule, priority, personal, appointment, colleague, colour
clearance > approval: not beside sale, customs, height
clearing > settlement: written clearing; not in clearing the, clearing up, clearing a, clearing out
client > customer: not beside email, mail, certificate, library, http, ssh, git, side, desktop, vpn, version, api
clock > time-sync: not in around the clock
closing > aggregation: written closing, closings; not in closing the, closing time, closing a
cluster > kubernetes: not beside complaint, case, ticket, desk
CMS > external-display: written cms
code > code: not in zip code, dress code, qr code, area code, post code, code of conduct; not beside zip, dress, qr, bar, discount, voucher, promo, verification, confirmation, door, postal
come back > recurs: beside incident, problem, error, bug, issue, outage, failure, again, same, alert, question
commit > transaction: not in commit to; not beside deadline, date, goal, target, promise
complete > end: written complete, completed, completes, completing; not in complete mess, complete chaos, a complete
conflict > concurrent-deploy: not beside people, interest, meeting, calendar, schedule, priority, personal, appointment, colleague, department, instruction
connection > connection-pool: not in in connection with; not beside internet, vpn, wifi, train, remote, bus, mobile
constraint > foreign-key: beside database, key, table, unique, column, sql, integrity, violation, migration
consumer > worker-down: beside queue, kafka, message, crash, lag, die, topic, offset, sqs, rabbitmq
container > kubernetes: not beside shipping, port, food, trash, plastic, cargo
content > external-display: not in content with, table of contents, content of
control > audit: beside audit, auditor, internal, compliance, sox, evidence, iso
controller > accounting: beside finance, accounting, accountant, budget, cost, cfo, month
conversion > business-metric: not beside currency, file, format, image, pdf, encoding, video, date, unit
correct > change: written correct, corrects, corrected, correcting; not in is correct, the correct, not correct, are correct, a correct, correct order
count > figures count-items: written count, counts, counting; not in count on, count as, not count, count toward, count down
counter > metric: beside metric, prometheus, gauge, increment, reset, graph, dashboard, rate
coverage > coverage: not beside insurance, holiday, vacation, weekend, night, shift, phone, support, media, press, mobile, network
CS > support: written cs
`
