import type { ToilSettings } from '#app/domain/settings.ts'

/** What a new organisation begins with: the defaults of its columns, which tests/db/organisation-defaults.test.ts compares. */
export const defaultToilSettings: ToilSettings = {
  workingDaysPerMonth: 20,
  hoursPerPersonMonth: 160,
  toilBudgetShare: 0.5,
}
