import { identityPainPoints } from '../pain-points/identity.ts'
import { everyWeeks, type TeamStory } from '../team-story.ts'

export const identity: TeamStory = {
  slug: 'identity',
  name: 'Identity',
  phase: 'pre_launch',
  // No headcount: still hiring, nobody can say yet how many they will be.
  cadenceDays: 28,
  newestDaysAgo: 26,
  heldAgo: everyWeeks(4, { from: 20, to: 4 }),
  agenda: 'before-launch',
  scribe: 'Daniel Kim',
  people: ['Lucas Meyer', 'Hana Sato'],
  painPoints: identityPainPoints,
  syncs: {
    20: { notes: [[2, 'Launch is planned for spring. Pilot with two hundred users until then.']] },
    16: {
      decisions: [
        {
          text: 'Agree with the pilot users on hours of support',
          owner: 'Hana Sato',
          dueInDays: 14,
          done: 14,
        },
      ],
    },
    12: {
      notes: [[1, 'Sign-ins dropped to zero for three hours on a Saturday; a tester wrote to us.']],
      decisions: [
        {
          text: 'Alert on the number of sign-ins before anything else',
          owner: 'Lucas Meyer',
          dueInDays: 28,
          done: 6,
        },
      ],
    },
    8: {
      notes: [
        [1, 'Password resets moved to the support screen. Nobody has opened the database for it since.'],
      ],
    },
    4: {
      decisions: [{ text: 'One calendar for load tests of all teams', owner: 'Hana Sato', dueInDays: 21 }],
    },
  },
}
