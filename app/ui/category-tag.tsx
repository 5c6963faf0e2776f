import { useLanguage } from '#app/i18n/use-language.ts'

type Colour = 'vermillion' | 'blue' | 'green' | 'purple' | 'orange' | 'sky' | 'yellow' | 'grey'

export type TaggedCategory = { nameEn: string; nameJa: string; colour: Colour }

const squares: Record<Colour, string> = {
  vermillion: 'before:bg-vermillion',
  blue: 'before:bg-blue',
  green: 'before:bg-green',
  purple: 'before:bg-purple',
  orange: 'before:bg-orange',
  sky: 'before:bg-sky',
  yellow: 'before:bg-yellow',
  grey: 'before:bg-grey',
}

/** A category's colour alone, for use beside its name. */
export function ColourSquare({ colour }: { colour: Colour }) {
  return <span className={`category ${squares[colour]}`} />
}

/** A category's coloured square and its name in the reader's language. */
export function CategoryTag({ category }: { category: TaggedCategory }) {
  const language = useLanguage()
  return (
    <CategoryMark colour={category.colour} name={language === 'ja' ? category.nameJa : category.nameEn} />
  )
}

/** The same for long tables, which look up the language once for all rows. */
export function CategoryMark({ colour, name }: { colour: Colour; name: string }) {
  return <span className={`category text-muted text-xs ${squares[colour]}`}>{name}</span>
}
