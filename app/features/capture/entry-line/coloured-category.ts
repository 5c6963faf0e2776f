import type { NamedCategory } from '#app/domain/entry-line/category-mark.ts'
import type { CategoryColour } from '#db/schema.ts'

export type ColouredCategory = NamedCategory & { colour: CategoryColour }
