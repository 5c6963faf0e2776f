import { z } from 'zod'
import { choiceField, lineField, numberField, submissionKeyField } from '#app/forms/fields.ts'
import { viewAudiences, viewNameCharacters, viewPlaces } from './saved-view.ts'

const described = {
  submissionKey: submissionKeyField(),
  name: lineField(viewNameCharacters),
  audience: choiceField(viewAudiences),
}

/** The query string of the list on its page; empty for the plain backlog. */
const search = z.string().optional().default('')

export const saveViewForm = z.object({
  ...described,
  search,
  places: z.preprocess(
    (typed) => (typed === undefined ? [] : [typed].flat()),
    z.array(choiceField(viewPlaces)).max(viewPlaces.length),
  ),
})

export const describeViewForm = z.object(described)

export const reviseViewForm = z.object({ submissionKey: submissionKeyField(), search })

export const deleteViewForm = z.object({ submissionKey: submissionKeyField() })

/** The new place of the pin, not the distance: the form can be sent twice and moves it once. */
export const movePinForm = z.object({ place: numberField({ min: 1, max: 1000, whole: true }) })
