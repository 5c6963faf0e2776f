import type { Recorder } from '#app/domain/recorder.ts'
import { type Db, inTransaction } from '#db/transaction.ts'
import type { OrganisationDescription } from './organisation.form.ts'
import { hasAdminByProvider } from './organisation.queries.server.ts'

/** Name, calendar and toil budget of the organisation: what every figure is reckoned with. */
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

/** Nobody who could switch passwords on again has signed in without one. */
export class PasswordsNeeded extends Error {
  override name = 'PasswordsNeeded'
}

/**
 * Who gets in: anyone with the address to look around, and people with a password. Off and on at first. Throws
 * PasswordsNeeded as long as no admin has come in through the identity provider.
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
