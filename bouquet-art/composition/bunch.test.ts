import { expect, test } from 'vitest';
import { stemsWithRole } from './bunch.ts';

test('stems of one kind and colour are numbered through, though they are listed on two lines', () => {
  const rose = { kind: 'rose', colour: 'red', count: 2 } as const;
  const loose = stemsWithRole([rose, { ...rose, colour: 'white' }, rose], 'focal');
  expect(loose.map(({ colour, nth }) => `${colour} ${nth}`)).toEqual([
    'red 0',
    'red 1',
    'white 0',
    'white 1',
    'red 2',
    'red 3',
  ]);
});
