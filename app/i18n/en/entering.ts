export const entering = {
  setUp: 'Set up Nayami',
  setUpHint: 'You hold the set-up link, so you become the first admin. All of this can be changed later.',
  yourAccount: 'Your account',
  yourName: 'Your name',
  newPasswordHint: '12 characters or more',
  begin: 'Begin',
  linkUnusable: 'This link cannot be used',
  linkUnusableHint: 'It was used already, was revoked, or is too old. Please ask for another.',
  setUpLinkHint: 'The server prints a fresh set-up link each time it starts, until somebody has set it up.',
}
