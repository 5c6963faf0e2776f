export const englishDToH = `
date > time-sync: not in out of date, up to date, to date, due date, release date, start date, a date, date of birth
days > several-days: written days; not in working days, business days, these days, sale days
dead > down: not in dead end, dead line, dead code, dead link, dead letter, dead wood
directory > file: not beside phone, staff, company, active, ldap
disappear > retention: beside log, data, metric, history, record, backup, event, trace
division > team: not in division by
domain > dns: not in domain driven; not beside knowledge, expert, expertise, model, logic
down > down: beside system, server, site, service, app, application, website, network, database, db, api, production, cluster; not in write down, written down, slow down, break down, cut down, sit down, calm down, narrow down, drop down, pin down, down the road, down to, turn down, step down, let down, track down, scale down, drill down, up and down
down > down: in is down, are down, was down, were down, be down, been down, go down, goes down, went down
dr > disaster: beside recovery, disaster, site, test, plan, failover, backup, region, drill, environment
drag > impact slow: not in drag and drop, drag to
drain > tired: written drained, draining; not beside node, pod, queue, pool, pipe, sink, battery, connection
drill > drill: not in drill down, drill into; not beside hole, wall
drive > disk: beside fill, log, hard, disk, full, network, shared, usb, ssd, google, storage, space, mount
drop > connection-drop: beside connection, packet, call, session, message, line, vpn, network, wifi, websocket
drop > delete delete-mistake: beside table, database, column, row, index, data, schema, record, collection, partition
due > date-limit: not in due to
dump > backup: beside database, heap, sql, db, memory, table, restore, backup, core, nightly
duty > on-call: not beside customs, import, heavy
edge > cdn: beside cdn, cache, network, location, server, cloudfront, akamai, latency
end > end: written end, ends, ended; not in in the end, end up, ends up, at the end, end of, end to end, front end, back end, end user, dead end
enter > form: not in enter the market, enter the building, enter the room, enter key, enter into; not beside market, building, room, door
entry > data: not beside level, forbidden, fee, building, door, visa
environment > environment: not beside work, natural, office, protect, friendly
event > stream: not beside company, team, social, calendar, christmas, customer, party, sport, marketing, charity
excel > spreadsheet: written excel; not in excel at, excel in
exception > exception: not in without exception, exception of, exception to, make an exception
exchange > communication: not in exchange rate, stock exchange, in exchange for; not beside rate, stock, goods, server, foreign, currency
exercise > drill: not beside caution, right, option, physical, gym
exhausted > exhausted: not beside people, engineer, team, colleague, everybody, everyone, feel, mentally
exhausted > tired: written exhausted, exhausting; not beside pool, connection, memory, disk, quota, limit, port, thread, queue, storage, capacity, descriptor, inode, ip
extend > renew: beside contract, certificate, licence, license, validity, expire, lease, domain, subscription
fall behind > lag: not beside schedule, plan, work
fault > bug: not in our fault, my fault, whose fault, their fault, your fault, his fault, her fault, at fault, nobody fault
feed > etl: beside data, import, partner, product, price, file, late, xml, csv, inventory, catalog, supplier
figure > figures: written figure, figures; not in figure out, figure skating, public figure, action figures
file > file: written file, files; not in file a, single file, file tax, on file
finding > vulnerability: written findings
fire > fires: not in fire drill, fire exit, fire door, fire fighting, put out fires; not beside extinguisher, exit, door, employee, brigade
first > first-time: not in first of all, first name, first aid, at first, first class, first floor
fix > change: not in fixed price, fixed date, fixed cost, fixed schedule, fixed term, fixed amount, a fixed
flag > feature-flag: written flag, flags; not in red flag, flag as, flag to, flag up, flag it, flag the
flush > invalidate: beside cache, cdn, buffer, dns, redis, browser
follower > replica: not beside social, twitter, instagram
fork > branch: not beside knife, lift, kitchen
form > form: written form, forms; not in form of, form a, form an, form the, to form, form team, in good form
freeze > crash: not in code freeze, freeze period, hiring freeze; not beside hiring, budget, release, code, deploy, salary, food
function > code: written function, functions; not in not function, function as, function properly, function of; not beside hr, properly, finance
gateway > load-balancer: not beside payment, airport
generation > version: not beside report, pdf, lead, code, file, power, document, invoice, image
get back to > rollback: beside version, release, previous, state, old, working, deploy
give up > user-leaves: beside customer, user, visitor, buyer, shopper, checkout, cart
go off > fires: not beside topic, milk, food, lunch, holiday
goods > product: written goods
grant > permission: not in for granted, take for granted; not beside research, funding
graph > dashboard: not beside dependency, knowledge, social
group > team: not in group chat, security group, group by, group of; not beside chat, security, age, consumer
hack > security: not in hack around, hack together, quick hack; not beside quick, life, dirty
hang > crash: not in hang around, hang on, hang out, hang up
hard > complex hard: written hard, harder; not in hard drive, hard disk, hard copy, hard hat, hard coded, hard of hearing
heap > memory: not in heap of
heavy > slow: not in heavy use; not beside workload, lifting, rain, box, burden, bag, handed, duty, rely, weight, snow, traffic
helm > kubernetes: not in at the helm
hits > traffic: written hits; beside page, cache, site, search, server, second, million, thousand, day
hook > webhook: not beside fish, coat, commit, pre, git
host > server: written host, hosts; not in host a, host the, host our
hours > half-day: written hours; not beside business, office, opening, working, off, after, late, peak, rush, busy, small, man, out
https > certificate: written https
huge > large-file: beside file, image, picture, upload, attachment, csv, pdf, photo, video, export, import, document, download, size, payload
`
