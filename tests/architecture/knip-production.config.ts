// What `knip --production` reads: the product without its tests, so that code which only a test uses fails. An export
// that its own file uses is the product's code, even where only a test imports it.
import packageJson from '../../package.json' with { type: 'json' }

// The rule to which a test holds db/derived/roots.sql: what a pain point is read as once it is merged.
const rulesOfTheDatabase = ['app/domain/merge.ts!']

const { entry, ...product } = packageJson.knip
export default { ...product, entry: [...entry, ...rulesOfTheDatabase], ignoreExportsUsedInFile: true }
