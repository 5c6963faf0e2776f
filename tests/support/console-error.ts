import { afterEach } from 'vitest'

const reports: unknown[][] = []

// What React and other libraries report here is a fault that nobody would see in a passing run.
console.error = (...report) => {
  reports.push(report)
}

afterEach(() => {
  const [first] = reports.splice(0)
  if (first) throw new Error(`console.error: ${first.map(String).join(' ')}`)
})
