import type { silos as english } from '../en/silos.ts'
import type { Translation } from '../translation.ts'

export const silos: Translation<typeof english> = {
  title: 'サイロ',
}
