// What `knip --production` reads: the product without its tests, so that code which only a test uses fails. An export
// that its own file uses is the product's code, even where only a test imports it.
import packageJson from '../../package.json' with { type: 'json' }

// The rules that tests compare with sums and roots in SQL: what is merged, and toil by month.
const rulesOfTheDatabase = ['app/domain/pain-points/merge.ts!', 'app/domain/toil/team-toil.ts!']

const { entry, ...product } = packageJson.knip
export default { ...product, entry: [...entry, ...rulesOfTheDatabase], ignoreExportsUsedInFile: true }
