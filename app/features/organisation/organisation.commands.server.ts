import type { Recorder } from '#app/domain/recorder.ts'
import { type Db, inTransaction } from '#db/transaction.ts'
import type { OrganisationDescription } from './organisation.form.ts'
import { hasAdminByProvider } from './organisation.queries.server.ts'

/** Changes name, calendar and toil budget of the organisation, which every figure is computed with. */
export async function describeOrganisation(
  db: Db,
  by: Recorder,
  organisation: OrganisationDescription,
): Promise<void> {
  await inTransaction(db, by, (db) =>
    db
      .updateTable('organisation')
      .set({
        name: organisation.organisationName,
        timeZone: organisation.timeZone,
        defaultLanguage: organisation.defaultLanguage,
        workingDaysPerMonth: organisation.workingDaysPerMonth,
        hoursPerPersonMonth: organisation.hoursPerPersonMonth,
        toilBudgetShare: organisation.toilBudgetPercent / 100,
      })
      .execute(),
  )
}

/** No admin who could turn passwords on again has signed in without one. */
export class PasswordsNeeded extends Error {
  override name = 'PasswordsNeeded'
}

/**
 * Sets who gets in: whether anyone with the address may look around, and whether passwords work. Initially off and on.
 * Throws PasswordsNeeded unless an admin has signed in through the identity provider.
 */
export async function setAccess(
  db: Db,
  by: Recorder,
  access: { anyoneMayView: boolean; passwordsAllowed: boolean },
): Promise<void> {
  await inTransaction(db, by, async (db) => {
    if (!access.passwordsAllowed && !(await hasAdminByProvider(db))) throw new PasswordsNeeded()
    await db.updateTable('organisation').set(access).execute()
  })
}
