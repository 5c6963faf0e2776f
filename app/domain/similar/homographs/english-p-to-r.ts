export const englishPToR = `
package > artifact: not beside salary, parcel, deliver, courier, measure, holiday
page > fires: beside call, night, pager, duty, alert, alarm, sleep, wake, weekend; not beside home, web, load, landing, screen
page > fires: written paged, paging
page > screen: written page, pages; not beside pager, duty, sleep, wake, night
panel > dashboard: beside grafana, metric, monitoring, kpi, graph, datadog, dashboard, chart, alert
partner > vendor: not beside life, married, dance
pay > payment: not in pay attention, pay off, pay rise, pay grade, pay a visit; not beside attention, salary, rise, grade, overtime
pick up > detect: beside monitoring, alert, error, anomaly, scanner, problem, signal
picture > image: not in the big picture, full picture, get the picture
pin > password: written pin, pins; not in pin down, pin to, pin the, pin a
pipeline > delivery-pipeline: not in sales pipeline, in the pipeline, hiring pipeline; not beside sales, hiring, applicant, candidate, gas, oil, lead
platform > cloud: not beside train, station, shoe
pm > manager: beside priority, prioritise, product, project, ask, decide, approve, team
points > discount: written points; beside loyalty, coupon, customer, bonus, member, campaign, earn, redeem, expire, purchase, reward, balance
pool > connection-pool: not beside winter, summer, holiday, car, swimming, candidate, talent, bike, motor
POS > iot: written pos
posting > external-display: written posting, postings
pr > code-review: not beside agency, department, press, campaign, disaster
practice > drill: not in in practice, best practice, common practice, bad practice, good practice
pricing > product: written pricing
product > product: not in product manager, product team, product owner, product backlog; not beside team, owner, manager, roadmap, backlog
production > production: not beside film, video, theatre, food, milk, steel, factory
profiling > apm: written profiling
program > code: not beside training, loyalty, tv, partner, mentoring, theatre, bonus
promote > environment-promotion: beside production, staging, environment, build, artifact, image, release, version, replica
promotion > peak: not beside career, salary, title, senior, manager, colleague
proof > audit: not in proof of concept, future proof
property > config: not beside management, estate, rental, intellectual, lost
quit > quit: not beside app, program, process, browser, unexpectedly, window
quote > invoice: not beside csv, escape, mark, single, double, string, sql, shell, famous
rack > on-premises: not beside bike, coat, wine, shoe
reach > receive: not in reach out, out of reach, within reach, reach agreement, reach the
react > frontend: written react; not in react to, react when, react if, react too, not react, we react; beside component, hook, frontend, app, javascript, typescript, js, bundle, upgrade, version, library, framework, render, page, ui, native, vue, angular, code, developer, router, old
recommend > recommendation: beside product, engine, site, personal, item, user, shop, algorithm, model, customer
record > data: written record, records; not in track record, record high, record time, record a, record the, for the record, record of; not beside dns
recycle > restart: beside process, server, service, pod, app, instance, container, machine, daemon, worker, pool
redundant > single-point: beside server, power, network, link, database, disk, node, single, cluster, router, hardware, failover
reference > document: not in in reference to, with reference to, for reference, reference price; not beside customer, job, letter
request > request: not in pull request, merge request, http request
request > traffic: beside http, second, rate, server, fail, trace, slow, timeout, latency, service, api, load, spike, error, web, per, queue, reject, connection, 500
reservation > booking schedule: not in reservation about
resource > capacity: not beside human, natural
respond > first-response: beside incident, alert, page, alarm, outage, first, duty, minute, quickly, slow, time, night
response > latency: not in response to, incident response, response from; not beside customer, survey, incident, vendor, email
rest > api: beside api, endpoint, graphql, http, call, client, json
restore > restore: not beside trust, confidence, peace, reputation
resume > resume: not beside cv, applicant, candidate, read
retire > cleanup: not beside colleague, age, person, employee, pension, he, she, boss, engineer, manager
review > code-review: not beside performance, contract, customer, salary, quarterly, annual, yearly, security, incident, legal, monthly, sprint, account, permission, alert, bad, outage
role > permission: beside iam, permission, access, assign, admin, grant, privilege, aws, account, rbac, policy
room > channel: beside chat, slack, incident, teams
root > too-much-permission: beside user, password, access, ssh, login, sudo, container, account, privilege, everybody, everyone; not in root cause, root of
rotation > on-call: not beside key, log, secret, password, certificate, image, credential, token, tire
rotation > renew: not beside call, duty, weekly, team, engineer, night
rounding > rounding: written rounding
rule > rule: not in as a rule, rule out, rules out
run into > batch-window: beside morning, hours, business, deadline, batch, job, office
`
