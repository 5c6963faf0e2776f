import type { Language } from '#app/i18n/languages.ts'
import type { Theme } from '#app/ui/theme.ts'
import { type Author, type Db, inTransaction } from '#db/transaction.ts'

export type Profile = {
  name: string
  /** Null: as the browser asks. */
  language: Language | null
  theme: Theme
  /** Null: the organisation's. */
  timeZone: string | null
}

/** Changes a person's own name and preferences. */
export async function describeOneself(db: Db, by: Author, personId: string, profile: Partial<Profile>) {
  await inTransaction(db, by, (db) =>
    db
      .updateTable('people')
      .set({ ...profile, updatedAt: by.now })
      .where('id', '=', personId)
      .execute(),
  )
}
