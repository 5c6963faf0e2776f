import { useLanguage } from '#app/i18n/use-language.ts'

type Colour = 'vermillion' | 'blue' | 'green' | 'purple' | 'orange' | 'sky' | 'yellow' | 'grey'

export type TaggedCategory = { nameEn: string; nameJa: string; colour: Colour }

const squares: Record<Colour, string> = {
  vermillion: 'bg-vermillion',
  blue: 'bg-blue',
  green: 'bg-green',
  purple: 'bg-purple',
  orange: 'bg-orange',
  sky: 'bg-sky',
  yellow: 'bg-yellow',
  grey: 'bg-grey',
}

/** A category's colour alone; its name stands beside it. */
export function ColourSquare({ colour }: { colour: Colour }) {
  return <span className={`inline-block size-2 rounded-[2px] ${squares[colour]}`} />
}

/** A category's coloured square and its name in the reader's language. */
export function CategoryTag({ category }: { category: TaggedCategory }) {
  const language = useLanguage()
  return (
    <CategoryMark colour={category.colour} name={language === 'ja' ? category.nameJa : category.nameEn} />
  )
}

/** The same for long tables, which choose the language once for all rows. */
export function CategoryMark({ colour, name }: { colour: Colour; name: string }) {
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap text-muted text-xs">
      <ColourSquare colour={colour} />
      {name}
    </span>
  )
}
