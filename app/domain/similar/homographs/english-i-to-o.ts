export const englishIToO = `
image > image: not beside docker, container, base, vm, ami, brand, public, registry, company, golden
in the code > plain-text: beside key, secret, password, credential, token, api, hardcoded, hard, embed, store, commit, certificate
in the repository > plain-text: beside key, secret, password, credential, token, api, hardcoded, hard, embed, store, commit, certificate
in the source > plain-text: beside key, secret, password, credential, token, api, hardcoded, hard, embed, store, commit, certificate
index > index: not beside finger, stock, price, card, satisfaction
input > form: not in input from, input on; not beside stakeholder, management, team
instance > server: not in for instance, in this instance, first instance
integrate > merge: beside branch, main, code, commit, trunk
integrity > foreign-key: beside data, constraint, referential, key, database, table
iOS > mobile: written ios
issue > ticket problem: written issue, issues; not in issue a, issue an, issue the, issue new, latest issue, issue invoices, issue refunds
item > product: not in action item, agenda item, to do item, menu item, backlog item, follow up item, news item; not beside action, agenda, backlog, menu, todo, news
jam > clogged: not beside traffic, paper, strawberry
job > batch: not in job description, job interview, my job, our job, whose job, his job, her job, good job, job of, job market, job fair; not beside description, interview, title, offer, applicant, career
keeps > often: written keeps
key > secret: beside api, ssh, access, private, public, rotate, rotation, secret, encryption, aws, leak, commit, expire, signing, git, repository, token, credential; not in key person, key account, key engineer
kick > restart: beside process, server, service, pod, app, instance, container, machine, daemon, worker, job
label > cardinality: not beside parcel, print, printer, wine, shipping, price, package
lag > lag: not in jet lag
language > translation: not beside programming, query, body, bad, sign
large > large-file: written large, larger; beside file, image, picture, upload, attachment, csv, pdf, photo, video, export, import, document, download, size, payload
late > delay: written late
lead > manager: beside team, tech, project, engineering, department
leak > leak-information: beside data, password, secret, key, information, personal, address, customer, token, email, credential
leak > memory-leak: not beside data, password, secret, key, information, personal, address, customer, token, email, credential, water, roof, pipe, tap, sink
learn > onboarding: not in learn about, learn from, learn that, learn of, lesson learned; not beside lesson, machine
leave > vacation: beside request, parental, sick, annual, maternity, paternity, paid, unpaid, medical
leave > vacation: in on leave, is on leave, take leave
library > dependency: not beside public, city, book, borrow, university, photo, music
line > network: beside leased, network, mobile, phone, internet, bandwidth, connection, isp, provider, vpn
link > network: beside centre, center, saturate, office, latency, network, uplink, bandwidth, fiber, switch, wan, packet
listing > list-page: written listing, listings
live > production: beside system, data, table, database, server, traffic, environment, change, record, run, sql, bug, deploy, customer; not in live with, live in, live chat, live stream, live far, live near
load > load: not in load of, load the, load a, page load, load time; not beside truck, van, dishwasher
lock > lock: not in lock in, lock out, lock the door, lock up, lock screen, lock down; not beside door, account, vendor, office, phone, cabinet, bike, bicycle
log > log: not in log in to, log in with, not log in, log on to, log out, log off, log into, log hours, log time, log jam, log a
long > long-list: not in as long as, how long, so long, long term, before long, long run, long ago
losing > data-loss: not beside time, customer, hour, money, trust, interest, patience, sleep, sight, weight, hope, track, nerve, focus
lost > data-loss: not in is lost, feel lost, get lost in; not beside feel, time, track, hour, customer, interest, trust, sight, focus, patience, way, badge, laptop, face, access
machine > server: not beside coffee, washing, vending, learning, fax, answering, copy
main > branch: beside merge, commit, push, rebase, red, git, fork, cherry; not in the main
main > branch: in into main, on main, main branch
management > manager: not beside log, state, configuration, asset, device, time, project, incident, knowledge, key, screen, console, property, release, memory, inventory, order, secret, risk, vendor
manager > manager: not beside package, password, task, secret, window, download, session, tag
manual > manual: not in user manual, the manual is, in the manual, the manual for
map > map-address: written map, maps; not in map to, map the, map out, map a
marketing > sales: written marketing
master > branch: beside branch, merge, commit, push, rebase, git, develop
match > reconcile: not beside postpone, team, win, football, tennis, perfect, colour, color
measure > metric: not beside preventive, take, against, corrective, agreed, safety, prevent, countermeasure, tape
media > image: not beside social, press, mass
meeting > meeting: written meeting, meetings
member > customer: not beside choir, club, union, team, staff, family, new, board, group, crew, committee, band, senior, one
memory > memory: not in from memory, in memory of, by memory; not beside institutional, human, muscle, collective, childhood
mention > chat: beside slack, chat, channel, thread, bot, notification, message
merge > merge: not beside company, department, team, cell, bank
missed > missed-alert: beside alert, alarm, page, notification, warning, incident, pager, monitoring, outage
missing > missing: written missing
mount > grows: not beside volume, disk, drive, nfs, filesystem, path, directory, tv, wall, bike
mr > code-review: beside merge, review, open, gitlab, pipeline, approve, branch, diff, draft
naming > naming: written naming, names
network > network: not beside social, professional
node > kubernetes: not in node.js; not beside js, npm, version, javascript, runtime
notice > notice-late: not in short notice, notice period, advance notice, further notice, without notice, no notice, notice board, prior notice, a notice
notion > document: not in notion of, notion that, no notion
numbering > sequence: written numbering
numbers > figures: written numbers; not in phone numbers, serial numbers, order numbers, large numbers, version numbers
objective > slo: beside service, level, slo, sla, error, budget, reliability, availability, latency, recovery, uptime
odd > anomaly: not in odd job, odd number, at odds
on boarding > onboarding: written on boarding
open > open: not in open source, open question, open office, open plan, open ended, open space, open air
option > config: beside config, setting, command, cli, compiler, startup, default, parameter, configure, boot, server
order > order: not in in order to, in order that, in order for, out of order, right order, wrong order, order of, in the order, sort order, in order, alphabetical order; not beside sort, alphabetical, step, queue
overwhelm > peak: beside server, service, site, system, database, traffic, request, api, retry, queue, network
owned > owner: written owned, owns
`
