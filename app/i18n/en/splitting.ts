export const splitting = {
  splitTitle: 'Split “{{title}}”',
  intro:
    'What you select moves to a new pain point. Everything else stays, and closed months stay as they are. You can undo this until something new is recorded for the new pain point.',
  newTitle: 'Title of the new pain point',
  mentions: 'Mentions that move',
  mentionsHint: 'At least one moves, and at least one stays.',
  latestOnly: 'Showing the latest {{shown}} of {{number}} mentions. Older ones stay.',
  categories: 'Categories that move',
  tickets: 'Tickets that move',
  resolutions:
    '“Relieved” and “declined” go with the mentions they were about. Where only some of those move, they apply to both.',
  split: 'Split',
  nothingToSplit:
    'This pain point has only one mention, or one of each pain point that is merged into it. There is nothing to split; what was merged can be unmerged.',
  // On the page of a pain point.
  splitOffNote: 'Split off from “{{title}}” on {{day}} by {{name}}.',
  putBackNote: '“{{title}}” is part of this pain point again. {{name}} undid the split.',
  stuckNote: 'This split cannot be undone any more:',
  stuck: {
    mentions: 'It was mentioned again.',
    resolutions: 'It was marked as relieved or declined.',
    tickets: 'A ticket was linked.',
    categories: 'A category was added.',
    knownBy: 'Someone was added to known by.',
    notes: 'Notes were written.',
    merges: 'It was merged with another pain point.',
    splits: 'It was itself split. Undo that split first.',
    splitAgain: '“{{title}}” was split again later. Undo that split first.',
    saidAgain: 'The same team mentioned “{{title}}” again in the same sync.',
  },
  mergeInstead: 'Merge into “{{title}}”…',
  wasSplitOff: '“{{title}}”, split off on {{day}} by {{name}}',
  wasSplitFrom: 'Split off from “{{title}}” on {{day}} by {{name}}',
  undo: 'Undo',
  undoOne: 'Undo the split of “{{title}}”',
  undone: 'undone on {{day}} by {{name}}',
}
