import { z } from 'zod'
import { choiceField, lineField, numberField, submissionKeyField } from '#app/forms/fields.ts'
import { viewAudiences, viewNameCharacters, viewPlaces } from './saved-view.ts'

const described = {
  submissionKey: submissionKeyField(),
  name: lineField(viewNameCharacters),
  audience: choiceField(viewAudiences),
}

/** The query of the list as its page has it; none is the plain backlog. */
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

/** The place says where the pin is to stand, not by how much it moves: sent twice it moves once. */
export const movePinForm = z.object({ place: numberField({ min: 1, max: 1000, whole: true }) })
