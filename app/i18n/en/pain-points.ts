export const painPoints = {
  title: 'Pain points',
}
