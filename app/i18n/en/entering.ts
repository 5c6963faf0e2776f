export const entering = {
  setUp: 'Set up Nayami',
  setUpHint: 'You opened the setup link, so you become the first admin. You can change all of this later.',
  yourAccount: 'Your account',
  yourName: 'Your name',
  newPasswordHint: 'At least 12 characters',
  begin: 'Get started',
  linkUnusable: 'This link does not work',
  linkUnusableHint: 'It has been used or revoked, or it has expired. Ask for a new one.',
  setUpLinkHint: 'Until setup is complete, the server prints a new setup link each time it starts.',
}
