/**
 * The arrows of docs/architecture.md that package manifests cannot say. What a package may import of ours at all is its
 * `dependencies`: an undeclared one does not resolve.
 */
const ours = [
  'domain',
  'db',
  'solver',
  'services',
  'trpc',
  'graphql',
  'server',
  'web',
  'ui',
  'config',
  'local',
]
const mayImport = {
  domain: [],
  config: [],
  db: ['domain'],
  solver: ['domain'],
  services: ['domain', 'db', 'solver'],
  trpc: ['services', 'domain'],
  graphql: ['services', 'domain'],
  ui: ['domain'],
  server: [],
  web: ['server', 'trpc', 'services', 'ui', 'domain', 'config'],
}
const mayAppsImport = {
  map: ['web', 'ui', 'trpc', 'domain', 'config'],
  grants: ['web', 'ui', 'trpc', 'domain', 'config'],
  api: ['server', 'trpc', 'graphql', 'services', 'ui', 'domain', 'config'],
  worker: ['server', 'services', 'domain', 'config'],
}

// Tests arrange through the layers below, benchmarks and journeys drive the whole, and examples show a thing among others.
const besideCode = '(\\.(test|examples)\\.tsx?$)'
const notProduction = `${besideCode}|(/(test|testing|bench|e2e|scripts)/)`

/** @param {string} folder @param {string[]} allowed */
function arrows(folder, allowed) {
  const own = folder.split('/')[1]
  const others = ours.filter(
    (name) => !allowed.includes(name) && !(folder.startsWith('packages/') && name === own),
  )
  return {
    name: `arrows-of-${folder.replace('/', '-')}`,
    comment: `${folder} may import of ours: ${allowed.join(', ') || 'nothing'}.`,
    severity: 'error',
    from: { path: `^${folder}/`, pathNot: notProduction },
    to: { path: `^packages/(${others.join('|')})/` },
  }
}

/**
 * The rooms of a package or app, floor by floor from the ground: a room stands on those below it and knows nothing of those
 * beside or above it. Files beside the rooms belong to none.
 */
const floors = {
  domain: [
    [
      'address',
      'attachment',
      'audit',
      'conflict',
      'deadline',
      'facts',
      'money',
      'names',
      'optimise',
      'organisation',
      'text',
    ],
    ['random'],
    ['area', 'assign', 'calibrate', 'cartogram', 'grants', 'standard'],
    ['form'],
    ['round'],
    ['allocate', 'appeal', 'assess', 'rehearsal', 'screen'],
    ['decide'],
    ['register', 'results', 'tell'],
  ],
  db: [
    ['client', 'migrate'],
    ['record-kinds'],
    ['actor', 'embedded', 'seed'],
    ['places', 'registry'],
    ['published'],
    ['audit'],
    ['auth'],
    ['mail'],
    ['grants/grants-tables'],
    [
      'grants/allocate-tables',
      'grants/assess-tables',
      'grants/export-tables',
      'grants/message-tables',
      'grants/proposal-tables',
      'grants/screen-tables',
      'grants/standard-tables',
      'grants/weigh-tables',
    ],
    ['grants/appeal-tables'],
    ['grants/decide-tables'],
    ['grants/register-tables', 'grants/tell-tables'],
    ['grants/round', 'grants/organisation'],
    ['grants/files'],
    ['grants/apply', 'grants/design'],
    ['grants/assess', 'grants/people', 'grants/staff', 'grants/submit'],
    ['grants/screen', 'grants/standard', 'grants/weigh'],
    ['grants/allocate'],
    ['grants/decide'],
    ['grants/tell'],
    ['grants/appeal', 'grants/register', 'grants/results'],
    ['demo'],
  ],
  services: [
    ['actor', 'ports'],
    ['runtime'],
    ['audit'],
    ['auth', 'mail'],
    ['published'],
    ['grants/round', 'grants/organisation'],
    ['grants/apply', 'grants/design'],
    ['grants/assess', 'grants/people', 'grants/staff', 'grants/submit'],
    ['grants/files', 'grants/screen', 'grants/standard', 'grants/weigh'],
    ['grants/allocate'],
    ['grants/decide'],
    ['grants/tell'],
    ['grants/appeal', 'grants/register', 'grants/results'],
    ['demo', 'retention'],
  ],
  graphql: [
    ['guard', 'graphiql', 'reads'],
    ['types'],
    ['records'],
    ['schema'],
    ['run'],
    ['plugins'],
    ['endpoint'],
  ],
  solver: [['allocate', 'assign']],
  server: [['request', 'routing'], ['answer'], ['files', 'process']],
  trpc: [],
  web: [['api', 'build', 'context', 'routes'], ['document'], ['root', 'server'], ['files']],
  ui: [['styles', 'text'], ['content', 'form'], ['data'], ['chart'], ['shell'], ['gallery']],
  local: [
    ['adversary', 'browser', 'check', 'processes'],
    ['facts'],
    ['start', 'testing'],
    ['stack'],
    ['bench'],
  ],
}
const floorsOfApps = {
  map: [
    ['address', 'geo', 'styles', 'text'],
    ['components', 'notices', 'picture', 'reading'],
    ['places'],
    ['areas', 'files', 'funding', 'releases'],
    ['schemes'],
    ['figures'],
    ['home'],
    ['routes'],
  ],
  grants: [
    ['styles', 'text'],
    ['components'],
    ['form', 'round', 'sign-in'],
    ['organisation'],
    ['application', 'assess', 'copy', 'design', 'staff'],
    ['allocate', 'screen', 'standard', 'weigh'],
    ['decide'],
    ['results', 'tell'],
    ['appeal'],
    ['routes'],
  ],
}

/** @param {string} folder @param {string[][]} own */
function rooms(folder, own) {
  const src = `^${folder}/`
  const name = folder.split('/')[1]
  const all = own.flat()
  const pattern = (/** @type {string[]} */ list) => `${src}(${list.join('|')})(/|\\.)`
  return [
    ...own.flatMap((floor, level) =>
      floor.map((room) => ({
        name: `room-${name}-${room.replace('/', '-')}`,
        comment: `It stands on ${own.slice(0, level).flat().join(', ') || 'nothing'}.`,
        severity: 'error',
        // A package that is about tests has rooms for them.
        from: { path: pattern([room]), pathNot: name === 'local' ? besideCode : notProduction },
        to: { path: pattern([...floor.filter((other) => other !== room), ...own.slice(level + 1).flat()]) },
      })),
    ),
    {
      name: `rooms-of-${name}-have-a-floor`,
      severity: 'error',
      from: { path: `${src}.+/`, pathNot: [pattern(all), notProduction] },
      to: {},
    },
  ]
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(mayImport).map(([name, allowed]) => arrows(`packages/${name}`, allowed)),
    ...Object.entries(mayAppsImport).map(([name, allowed]) => arrows(`apps/${name}`, allowed)),
    ...Object.entries(floors).flatMap(([name, own]) => rooms(`packages/${name}/src`, own)),
    ...Object.entries(floorsOfApps).flatMap(([name, own]) => rooms(`apps/${name}/app`, own)),
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-is-pure',
      comment: 'Rules neither read the clock, the disk nor the network, so that a browser may run them too.',
      severity: 'error',
      from: { path: '^packages/domain/', pathNot: notProduction },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'routes-do-not-import-routes',
      severity: 'error',
      from: { path: '^apps/[^/]+/app/routes/', pathNot: notProduction },
      to: { path: '^apps/[^/]+/app/routes/' },
    },
    {
      name: 'sql-only-in-db',
      severity: 'error',
      from: { pathNot: ['^packages/(db|local)/', notProduction] },
      to: { path: 'node_modules/(pg|drizzle-orm)/' },
    },
    {
      name: 'apps-do-not-import-apps',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'infra-reads-deploy-only',
      severity: 'error',
      from: { path: '^infra/' },
      to: { path: '^(apps|packages)/', pathNot: '^apps/[^/]+/(deploy|env\\.schema)\\.ts$' },
    },
    {
      name: 'settings-of-apps-stand-alone',
      comment:
        'The tests of infra are cached by these two files of an app and packages/config, and by nothing else of it.',
      severity: 'error',
      from: { path: '^apps/[^/]+/(deploy|env\\.schema)\\.ts$' },
      to: { path: '^(apps|packages)/', pathNot: '^packages/config/|^apps/[^/]+/env\\.schema\\.ts$' },
    },
    {
      name: 'tests-stay-out-of-production',
      severity: 'error',
      from: { path: '^(apps|packages)/', pathNot: [notProduction, '^packages/local/'] },
      to: { path: '^packages/(local/|db/src/testing/)' },
    },
    { name: 'resolvable', severity: 'error', from: { path: '^packages/' }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^apps/[^/]+/(build|geo|public|\\.react-router)/|virtual:)' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
