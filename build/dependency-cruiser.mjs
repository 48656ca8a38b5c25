/**
 * Who may import whom. Each rule has a planted violation in tests/arch/planted that must be found.
 * In a path, $1 stands for what the first group of `from` matched.
 */

/** The layers of shared/ and what each may see besides itself. */
const layers = {
  core: [],
  domain: ['core'],
  table: ['core', 'domain', 'text'],
  extract: ['core', 'domain', 'text'],
  import: ['core', 'domain', 'text'],
  rating: ['core', 'domain', 'table', 'extract', 'import', 'text'],
  paste: ['core', 'domain', 'table', 'import', 'text'],
  chart: ['core', 'domain', 'table', 'extract', 'import', 'text'],
  export: ['core', 'domain', 'table', 'extract', 'import', 'rating', 'chart', 'text'],
  text: ['core', 'domain'],
  ipc: ['core', 'domain', 'table', 'extract', 'import', 'rating', 'chart', 'export', 'text'],
};

/** Everything here stops a check: a warning would be forgotten. */
const error = /** @type {const} */ ('error');

const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
  name: `shared-${layer}`,
  comment: `shared/${layer} sees only ${['itself', ...allowed].join(', ')}.`,
  severity: error,
  from: { path: `^shared/${layer}/` },
  to: { path: '^shared/', pathNot: `^shared/(${[layer, ...allowed].join('|')})[/.]` },
}));

/**
 * @param {string} name
 * @param {{ library: string, owner: string }} rule
 */
function onlyIn(name, { library, owner }) {
  return {
    name,
    comment: `Only ${owner} knows this library; everything else goes through it.`,
    severity: error,
    from: { pathNot: owner },
    to: { path: `node_modules/${library}` },
  };
}

/** @type {{ dependencyTypes: ['core'] }} */
const nodeBuiltins = { dependencyTypes: ['core'] };

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layerRules,
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one file, or miss a third.',
      severity: error,
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'A file that nothing imports and that imports nothing is dead.',
      severity: error,
      from: { orphan: true, pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'no-unresolved',
      comment: 'An import must lead somewhere.',
      severity: error,
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'shared-is-the-bottom',
      comment: 'shared/ knows neither side.',
      severity: error,
      from: { path: '^shared/' },
      to: { path: '^(electron|renderer)/' },
    },
    {
      name: 'shared-is-pure',
      comment: 'shared/ reads nothing from the machine.',
      severity: error,
      from: { path: '^shared/' },
      to: nodeBuiltins,
    },
    {
      name: 'electron-without-renderer',
      comment: 'The two sides meet in shared/ipc only.',
      severity: error,
      from: { path: '^electron/' },
      to: { path: '^renderer/' },
    },
    {
      name: 'renderer-without-electron',
      comment: 'The two sides meet in shared/ipc only.',
      severity: error,
      from: { path: '^renderer/' },
      to: { path: '^electron/|node_modules/electron/|^electron$' },
    },
    {
      name: 'renderer-without-node',
      comment: 'The page runs sandboxed.',
      severity: error,
      from: { path: '^renderer/' },
      to: nodeBuiltins,
    },
    {
      name: 'services-without-electron',
      comment: 'Services also run in the command line and in tests.',
      severity: error,
      from: { path: '^electron/(services|cli)/' },
      to: { path: '^electron/(main|preload)/|node_modules/electron/|^electron$' },
    },
    {
      name: 'services-without-cli',
      comment: 'Services know none of their callers.',
      severity: error,
      from: { path: '^electron/services/' },
      to: { path: '^electron/cli/' },
    },
    {
      name: 'preload-sees-the-contract',
      comment: 'The preload script is the contract made callable and nothing else.',
      severity: error,
      from: { path: '^electron/preload/' },
      to: { pathNot: '^electron/preload/|^shared/ipc/|node_modules/electron/|^electron$' },
    },
    {
      name: 'features-apart',
      comment: 'Features share through renderer/state, renderer/parts and renderer/ui.',
      severity: error,
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'features-without-app',
      comment: 'renderer/app puts features into the window; they know nothing of the frame.',
      severity: error,
      from: { path: '^renderer/features/' },
      to: { path: '^renderer/app/' },
    },
    {
      name: 'parts-below-features',
      comment: 'What features share knows none of them.',
      severity: error,
      from: { path: '^renderer/(parts|ui)/' },
      to: { path: '^renderer/(features|app)/' },
    },
    {
      name: 'state-below-pictures',
      comment: 'What the window knows does not depend on how it is shown.',
      severity: error,
      from: { path: '^renderer/(bridge|state)/' },
      to: { path: '^renderer/(app|features|parts|ui)/' },
    },
    {
      name: 'ui-knows-no-parks',
      comment: 'Controls are about controls.',
      severity: error,
      from: { path: '^renderer/ui/' },
      to: {
        path: '^renderer/(app|parts|state|bridge)/|^shared/(domain|table|extract|import|rating|chart)/',
      },
    },
    onlyIn('ag-grid-in-grid', {
      library: '(@ag-grid-community|ag-grid-)',
      owner: '^renderer/features/grid/',
    }),
    onlyIn('recharts-in-chart', { library: 'recharts/', owner: '^renderer/features/chart/' }),
    onlyIn('lowdb-in-one-module', {
      library: '(lowdb|steno)/',
      owner: '^electron/services/store/low-workspace\\.ts$',
    }),
    onlyIn('papaparse-in-csv', {
      library: '(papaparse|@types/papaparse)/',
      owner: '^shared/import/csv\\.ts$',
    }),
    onlyIn('fflate-in-zip', {
      library: 'fflate/',
      owner: '^(shared/export/zip\\.ts$|electron/services/press-text/|tests/)',
    }),
    onlyIn('zod-at-the-borders', {
      library: 'zod/',
      owner: '^(shared/(ipc|domain|import)|electron/services)/',
    }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^out/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json'],
    },
  },
};
