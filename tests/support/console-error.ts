import { afterEach } from 'vitest'

const reports: unknown[][] = []

// React and other libraries report faults here that would go unnoticed in a passing run.
console.error = (...report) => {
  reports.push(report)
}

afterEach(() => {
  const [first] = reports.splice(0)
  if (first) throw new Error(`console.error: ${first.map(String).join(' ')}`)
})
