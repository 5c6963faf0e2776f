/** Translated on the server, which knows which steps are left. */
export const firstSteps = {
  title: 'First steps',
  progress: '{{done}} of {{all}} done',
  back: 'Back to the first steps',
  team: 'Add a team',
  teamHint: 'A name is enough. Add the headcount later.',
  sync: 'Start a sync',
  syncHint: 'Select the team you meet. The date is today unless you change it.',
  painPoint: 'Record what hurts',
  painPointHint:
    'Talk with the team and write down what hurts, one line each. Close the sync when the meeting is over.',
  people: 'Invite people',
  peopleHint: 'Members record with you; viewers read along.',
  headcount: 'Add headcounts',
  headcountHint_one:
    'Without a headcount, a team’s toil share is unknown. {{known}} of {{count}} team has one.',
  headcountHint_other:
    'Without a headcount, a team’s toil share is unknown. {{known}} of {{count}} teams have one.',
}
