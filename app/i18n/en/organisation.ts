export const organisation = {
  title: 'Organisation',
  name: 'Name',
  timeZone: 'Time zone',
  timeZoneHint: 'decides which day it is, such as Asia/Tokyo',
  defaultLanguage: 'Language for those who chose none',
  workingDaysPerMonth: 'Working days a month',
  workingDaysHint: 'toil said by the day is reckoned with these',
  hoursPerPersonMonth: 'Hours of a person in a month',
  hoursHint: 'the toil share is reckoned against these',
  toilBudget: 'Toil budget (%)',
  toilBudgetHint: 'the share of a team’s hours that toil may take',
}
