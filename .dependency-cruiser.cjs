// Who may import whom. The layers, from the outside in: frame, routes, features, forms, http, ui, i18n, domain; beside them db.
const frame =
  '^app/(start|server|root|env\\.server|entry\\.(client|server))\\.tsx?$|^app/server/|^app/app\\.css$'
const ownCode = '^(app|db|tests)/'
const databaseForFeatures = '^db/(schema|schema-derived|schema-syncs|transaction|background-work)\\.ts$'
const programs = '^db/(seeds/|(migrate|rebuild|reset|seed|demo|program)\\.ts$|(seed|demo)-)'
const serverFile = '\\.server\\.tsx?$'
const npm = (...names) => `node_modules/(${names.join('|')})/`

/** Code under `from` imports, of this project, what lies in `allowed` and nothing else. */
const imports = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: ownCode, pathNot: allowed },
})
const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

module.exports = {
  forbidden: [
    forbid(
      'routes-stand-alone',
      'Nothing imports a route. What two pages share is a query, a command or a component of a feature, or a look in app/ui: move it there.',
      { pathNot: '^tests/' },
      { path: '^app/routes/' },
    ),
    imports(
      'routes-compose',
      '^app/routes/',
      ['^app/(routes|features|forms|domain|ui|http|i18n)/', '^db/transaction\\.ts$'],
      'A route turns a request into calls of features and their answer into a page: put SQL into a feature’s *.queries.server.ts or *.commands.server.ts, and take the open handle from the request context.',
    ),
    forbid(
      'features-never-import-features',
      'What two features share is an idea (app/domain), a field (app/forms), a look (app/ui), or is composed in the route that needs both. What one act writes to several features, such as a line of a sync or a split, is composed in app/features/recording.',
      { path: '^app/features/([^/]+)/', pathNot: '^app/features/recording/' },
      { path: '^app/features/', pathNot: '^app/features/$1/' },
    ),
    imports(
      'features-keep-to-their-job',
      '^app/features/',
      ['^app/(features|forms|domain|ui|i18n)/', databaseForFeatures],
      'A feature gets its handle as the first parameter `db` and knows nothing of requests: leave http to the route, take row types from db/schema.ts, `Db` from db/transaction.ts and the loop of a job from db/background-work.ts.',
    ),
    forbid(
      'database-only-in-server-files',
      'Queries live in *.queries.server.ts, *.commands.server.ts or *.report.server.ts, so that none of them can reach the browser: move this there and pass the rows on.',
      { path: '^app/(features|forms|ui|http|i18n|routes)/', pathNot: serverFile },
      { path: [npm('kysely'), '^db/transaction\\.ts$'], dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'drivers-only-in-db',
      'Only db knows which engine answers: use the Kysely handle, and sqlStateOf() or brokenConstraintOf() for its errors.',
      { pathNot: '^(db|tests)/|node_modules/' },
      { path: npm('pg', 'pg-pool', '@electric-sql/pglite') },
    ),
    forbid(
      'domain-is-pure',
      'The domain is arithmetic on plain values: pass in what it needs (rows, the day, the settings) and let a feature fetch it.',
      { path: '^app/domain/' },
      { pathNot: ['^app/domain/', npm('temporal-polyfill', 'temporal-spec', 'temporal-utils')] },
    ),
    imports(
      'ui-fits-any-page',
      '^app/ui/',
      '^app/(ui|domain|i18n)/',
      'A component of app/ui gets everything by its props: one that knows a feature belongs into that feature’s folder.',
    ),
    imports(
      'forms-know-no-feature',
      '^app/forms/',
      '^app/(forms|domain|ui|i18n)/',
      'app/forms has the fields that any form may use: a field that knows a feature belongs into that feature’s *.form.ts.',
    ),
    forbid(
      'forms-serve-features-and-routes',
      'Fields are put together in a feature’s *.form.ts or in a route; a look without a field belongs into app/ui. Only the sentences of app/forms/problem.ts are for app/http too.',
      { pathNot: ['^(app/(forms|features|routes)|tests)/', '^app/http/'] },
      { path: '^app/forms/' },
    ),
    imports(
      'http-knows-who-comes',
      '^app/http/',
      [
        '^app/(http|domain|ui|i18n)/',
        '^app/forms/problem\\.ts$',
        '^app/features/(organisation|accounts)/',
        databaseForFeatures,
      ],
      'app/http has small helpers around a request. It opens the request context, for which it needs the organisation and its accounts, and answers with problems of a form; everything else is a call that the route makes. The open handle comes by the load context.',
    ),
    forbid(
      'http-renders-nothing',
      'app/http takes types from app/ui and no components: render in a route.',
      { path: '^app/http/' },
      { path: '^app/ui/', dependencyTypesNot: ['type-only'] },
    ),
    imports(
      'i18n-only-words',
      '^app/i18n/',
      '^app/(i18n|domain)/',
      'app/i18n has words and the formats of days and numbers; it may name the domain’s values. What decides which words to say belongs to the caller.',
    ),
    imports(
      'frame-holds-pages',
      frame,
      [
        frame,
        '^app/(http|i18n|ui)/',
        '^app/features/accounts/',
        '^app/features/views/pinned-views\\.queries\\.server\\.ts$',
        '^app/features/capture/outbox/use-unsent-first\\.ts$',
        '^app/features/.+\\.job\\.server\\.ts$',
        '^db/',
      ],
      'The server, root and entries carry every page and know none of them, only who may come in, what they pinned to the navigation, what keeps them from leaving and which jobs run: put this into a route, or into app/http or app/ui.',
    ),
    forbid(
      'nothing-imports-the-frame',
      'What a page needs of the server comes by the request context or the load context; move what both need into app/http.',
      { pathNot: [frame, programs, '^tests/'] },
      { path: frame },
    ),
    imports(
      'db-stands-alone',
      '^db/(?!derived/|seeds/|(migrate|rebuild|reset|seed|demo|program)\\.ts$|(seed|demo)-)',
      '^db/',
      'db/ is the connection, the schema and its migrations and knows no feature: arithmetic belongs into app/domain, a query into a feature. Only db/derived applies rules of app/domain. A story is planted from db/seeds.',
    ),
    imports(
      'derived-applies-the-domain',
      '^db/derived/',
      ['^db/', '^app/domain/'],
      'db/derived reads facts, lets app/domain interpret them and stores what it says: it knows no feature, and a rule belongs into app/domain.',
    ),
    imports(
      'programs-use-commands',
      programs,
      ['^db/', '^app/(features|domain)/', '^app/(start|server|env\\.server)\\.ts$', '^app/server/'],
      'A program of db/ writes through feature commands and starts the server as `npm start` does; it needs no page, form or request.',
    ),
    forbid(
      'tests-stay-outside',
      'Only tests import tests/: move what the product needs into app/ or db/.',
      { path: '^(app|db)/' },
      { path: '^tests/' },
    ),
    forbid(
      'builtins-only-in-server-files',
      'A browser has no Node modules: move this into a *.server.ts file, or use what the web platform has.',
      { path: '^app/(domain|ui|features|forms|i18n|http|routes)/', pathNot: serverFile },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'schemas-stay-on-the-server',
      'zod would weigh more than the page: a component takes only types (`import type`) from *.form.ts and app/forms/fields.ts; the route parses.',
      { path: '^app/(ui|features|forms)/.*\\.tsx$' },
      { path: ['\\.form\\.ts$', '^app/forms/fields\\.ts$', npm('zod')], dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'calendar-stays-on-the-server',
      'The calendar would weigh more than the page: reckon with days in the loader, and show them with app/ui/day.tsx or app/i18n/format.ts.',
      { path: '^app/((ui|features|forms)/.*\\.tsx|i18n/format\\.ts)$' },
      {
        path: ['^app/domain/calendar/(day|moment)\\.ts$', npm('temporal-polyfill')],
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'no-drawers',
      'A drawer takes in anything: name the file for the one capability it has, and put it in the folder of the job it does.',
      {},
      {
        path: '/(utils?|helpers?|lib|common|shared|services?|types|misc)(/|\\.)',
        pathNot: 'node_modules/',
      },
    ),
    forbid(
      'no-cycles',
      'Two files that need each other are one idea or three: take what both need into a file of its own.',
      {},
      { circular: true },
    ),
    forbid(
      'imports-resolve',
      'This import leads nowhere, so no other rule can judge it: mend its path.',
      { pathNot: 'node_modules/' },
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^build/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
