import type { TeamStory } from './team-story.ts'
import { billing } from './teams/billing.ts'
import { identity } from './teams/identity.ts'
import { orders } from './teams/orders.ts'
import { payments } from './teams/payments.ts'
import { platform } from './teams/platform.ts'
import { search } from './teams/search.ts'
import { shipping } from './teams/shipping.ts'
import { stock } from './teams/stock.ts'

export const teamStories: TeamStory[] = [
  orders,
  billing,
  stock,
  shipping,
  payments,
  search,
  identity,
  platform,
]
