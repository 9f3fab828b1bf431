import { expect, test } from 'vitest';
import { readTags } from './read-svg.ts';

test('well-formed markup is read in order', () => {
  const tags = readTags('<g id="a"><path d="M0 0"/>some text</g>');
  expect(tags).toEqual([
    { name: 'g', attributes: { id: 'a' } },
    { name: 'path', attributes: { d: 'M0 0' } },
  ]);
});

test.each(['<g>', '<g></a>', '</g>', '<g x=1/>', '<g a="<"/>', '<g a="1" a="2"/>', 'a & b', '<g', 'a > b'])(
  '%s is refused',
  (markup) => {
    expect(() => readTags(markup)).toThrow();
  },
);
