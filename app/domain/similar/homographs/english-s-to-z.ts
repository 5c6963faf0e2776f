export const englishSToZ = `
sale > peak: written sale; not in for sale, point of sale, a sale
sales > sales: written sales
scale > scaling: not in scale of, on a scale; not beside pay, wage, weight, kitchen, salary, map
scraping > spam: written scraping
script > toolchain: not beside movie, film, sales, theatre
secondary > replica: beside catch, behind, lag, promote, database, replica, primary, node, db, read, replication, instance, server
seconds > time: written seconds
secret > secret: written secret, secrets; not in no secret, secret santa, top secret
secure > security: not beside budget, funding, seat, deal
service > site: not in customer service, room service, service desk, service level, church service
session > login: beside login, early, short, invalid, user, cookie, timeout, expire, token, log, sign, browser, logout, sso, idle, redis, sticky
set up > dev-environment: beside environment, laptop, machine, local, dev, development, project, workspace, computer, hire, newcomer, onboarding
setting > config: written setting, settings; not in setting a, setting the, setting up, setting out
sheet > spreadsheet: not beside bed, metal, cheat, ice
shift > on-call: beside night, late, early, weekend, between, change, morning, evening, handover, call, duty, swap, next, last, engineer
ship > deploy: written ship, ships, shipped; not beside order, parcel, goods, warehouse, customer, package, carrier, container, label, furniture, product, item, stock, courier
ship > shipping: beside order, parcel, goods, warehouse, carrier, furniture, product, item, stock, courier
ship > shipping: written shipping, shipment
sick > vacation: not in sick of
site > region: beside office, factory, branch, several, multiple, region, overseas, location, plant, country
sizing > capacity: written sizing
skip > skip-test: not beside lunch, meeting, breakfast, standup, holiday, break, school
slack > chat: written slack; not in no slack, slack off, some slack, slack time, cut slack; not beside schedule, plan, rope
SMS > push-notification: written sms
sort > sort-classify: not in sort of, sorts of, some sort, sort out, sort it out
source > code: written source, sources; not in source of, open source, source for; not beside data, news, truth, energy, information, income
spend > cost: not in spend time, spend hours, spend days, spend half; not beside time, hour, day, week, morning, half, afternoon, minute, effort, evening, life
spot > detect: not in on the spot, blind spot, spot instance, spot check, weak spot, parking spot, a spot, sweet spot
stall > clogged: not beside market, food
stamp > form-paper: not in time stamp
startup > cold-start: not beside company, founder, culture, funding
statement > query: beside sql, select, db, database, prepared, execute, insert, delete, update
step > runbook: not in step back, step in, step down, step by, next step, take steps, step on, step up, step away, step outside, stepping on
stock > stock: not in stock market, stock photo, stock option, take stock, stock exchange
store > store: written store, stores; not in app store, data store, key value store, play store, in store for, store data, store the, store it, store a, to store, they store, we store, users store, customers store; not beside secret, s3, object, key, database, password, credential
stress > tired: not in stress test
substitute > second-on-call: beside call, duty, colleague, person, engineer, holiday, vacation, absence, sick, rota
superior > manager: not beside quality, result, taste, performance
support > support: written support; not in support for, not support, in support of, end of support, out of support, support each other, support the, no support; not beside shelf, moral, emotional, browser
swap > renew: not beside seat, shift, story, idea, desk
tag > cardinality: not beside price, name, git, docker, image, gift, luggage
take over > failover: beside replica, standby, secondary, node, primary, server, failover, instance, database, region, cluster
terminal > command: not beside store, payment, card, airport, bus, illness, cargo, ferry, shop
terms > contract: written terms; not in in terms of, on good terms
themselves > self-service: not beside blame, repeat, resolve, hurt, speak, heal, keep, explain
thread > chat: beside slack, chat, reply, channel, message, mention, discussion, conversation
thread > concurrency-limit: not beside slack, chat, reply, channel, message, mention, discussion, conversation, needle
ticket > ticket: not beside train, concert, bus, lottery, parking, cinema, flight, museum
timing > schedule: written timing, timings
TLS > certificate: written tls
token > secret: not in token of
topic > queue: beside kafka, queue, message, sns, pubsub, subscribe, consumer, publish, partition, broker
trace > trace: not in without a trace, trace back
training > onboarding: written training, trained; not beside model, machine, gym
transition > data-migration: not beside manager, role, career, colleague, season
trunk > branch: not beside car, tree, phone
typing > form: written typed, typing
unique > foreign-key: beside constraint, key, id, index, value, column, violation, identifier, table
unit > team: written unit, units; not beside test, price, storage, measure, per, suite, coverage, kitchen
use > use: not in use to, in use by
utility > toolchain: not beside bill, company, water, gas, room
value > data: not in value for money, no value, add value, customer value, business value, value of; not beside company, money, family, core
video > image: not in video call, video conference; not beside call, conference, meeting
view > screen open: not in in our view, point of view, in my view, in view of
volume > disk: beside disk, mount, storage, full, ebs, snapshot, persistent, attach, gb, tb, nfs, resize, space, server
warehouse > shipping: not in data warehouse
warehouse > warehouse: beside data, query, analytics, bi, etl, sql, table
weekly > weekly: written weekly
weeks > several-days: written weeks
went off > fires: not beside topic, milk, food, lunch, holiday
windows > os: written windows; not beside maintenance, release, time, browser, deployment, batch, open, office, change
wording > naming: written wording, wordings
worker > concurrency-limit: not in co worker; not beside factory, warehouse, social, temp, office, construction, health
workflow > delivery-pipeline: beside repository, file, test, github, ci, action, deploy, build, yaml, release, pipeline, gitlab, argo, runner
zone > dns: beside dns, record, domain, hosted, delegate, name
`
