export const silos = {
  title: 'Silos',
}
