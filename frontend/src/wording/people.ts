const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'] as const;

/** How many people one basket can go to. */
export const MOST_PEOPLE = ORDINALS.length;

/** "the second person": people have no names until the checkout. */
export const personInWords = (person: number): string => `the ${ORDINALS[person - 1] ?? person} person`;
