import { useLanguage } from '#app/i18n/use-language.ts'

export type TaggedCategory = {
  nameEn: string
  nameJa: string
  colour: 'vermillion' | 'blue' | 'green' | 'purple' | 'orange' | 'sky' | 'yellow' | 'grey'
}

const squares: Record<TaggedCategory['colour'], string> = {
  vermillion: 'bg-vermillion',
  blue: 'bg-blue',
  green: 'bg-green',
  purple: 'bg-purple',
  orange: 'bg-orange',
  sky: 'bg-sky',
  yellow: 'bg-yellow',
  grey: 'bg-grey',
}

/** A category's coloured square and its name in the reader's language. */
export function CategoryTag({ category }: { category: TaggedCategory }) {
  const language = useLanguage()
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap text-muted text-xs">
      <span className={`size-2 rounded-[2px] ${squares[category.colour]}`} />
      {language === 'ja' ? category.nameJa : category.nameEn}
    </span>
  )
}
