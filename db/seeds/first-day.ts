import type { Day } from '#app/domain/calendar/day.ts'
import type { Recorder } from '#app/domain/recorder.ts'
import { listCategories } from '#app/features/categories/categories.queries.server.ts'
import { createCategory } from '#app/features/categories/category.commands.server.ts'
import { describeOrganisation } from '#app/features/organisation/organisation.commands.server.ts'
import { getOrganisation } from '#app/features/organisation/organisation.queries.server.ts'
import { listAgendaBlocks, listAgendaTemplates } from '#app/features/syncs/agenda.queries.server.ts'
import { createTeam } from '#app/features/teams/team.commands.server.ts'
import type { Tx } from '#db/transaction.ts'
import { addedCategories } from './categories.ts'
import { addStoryPeople } from './people.ts'
import type { StoryIds } from './story-act.ts'
import { instantOn, startedOn } from './story-calendar.ts'
import { teamStories } from './team-stories.ts'

/** The first day: the admin invites people and enters the teams and two categories beside the existing ones. */
export async function seedFirstDay(db: Tx, today: Day): Promise<StoryIds> {
  const on = startedOn(today)
  const admin = { actor: { id: null, name: '森' }, now: instantOn(on, 9), today: on, requestId: null }
  await nameOrganisation(db, admin)
  await addStoryPeople(db, admin)
  const ids: StoryIds = {
    teams: new Map(),
    categories: new Map(),
    templates: new Map(),
    blocks: new Map(),
    syncs: new Map(),
    painPoints: new Map(),
    tickets: new Map(),
    decisions: new Map(),
  }
  for (const { slug, name, phase, headcount, cadenceDays } of teamStories) {
    const { teamId } = await createTeam(db, admin, { slug, name, phase, headcount, cadenceDays })
    ids.teams.set(slug, teamId)
  }
  const present = await listCategories(db)
  for (const category of addedCategories) {
    if (!present.some(({ slug }) => slug === category.slug)) await createCategory(db, admin, category)
  }
  for (const { slug, id } of await listCategories(db)) ids.categories.set(slug, id)
  for (const template of await listAgendaTemplates(db)) {
    ids.templates.set(template.slug, template.id)
    for (const block of await listAgendaBlocks(db, template.id)) {
      ids.blocks.set(`${template.slug} ${block.position}`, block.id)
    }
  }
  return ids
}

/** As the set-up would have; an instance that was set up keeps its own name. */
async function nameOrganisation(db: Tx, admin: Recorder) {
  const organisation = await getOrganisation(db)
  if (organisation.name !== '') return
  await describeOrganisation(db, admin, {
    ...organisation,
    organisationName: 'ひばり商店 Hibari',
    toilBudgetPercent: Math.round(organisation.toilBudgetShare * 100),
  })
}
