/** Words that people use where the shop has others. Other names of a flower or an occasion stand with it in the data. */
const SYNONYMS: Readonly<Record<string, string>> = {
  mom: 'mum',
  mother: 'mum',
  mam: 'mum',
  mama: 'mum',
  wife: 'love',
  husband: 'love',
  girlfriend: 'love',
  boyfriend: 'love',
  partner: 'love',
  engagement: 'love',
  romance: 'love',
  graduation: 'celebrate',
  promotion: 'celebrate',
  retirement: 'celebrate',
  exam: 'celebrate',
  exams: 'celebrate',
  ill: 'well',
  poorly: 'well',
  sick: 'well',
  operation: 'well',
  bereavement: 'funeral',
  death: 'funeral',
  memorial: 'funeral',
  christening: 'baby',
  purple: 'violet lilac plum',
  yellow: 'butter gold',
  orange: 'apricot coral rust',
  brown: 'mocha rust',
  maroon: 'burgundy',
  wine: 'burgundy',
  navy: 'blue',
};

/** What the shop says instead of a word; nothing for most. */
export const synonymsOf = (word: string): readonly string[] =>
  Object.hasOwn(SYNONYMS, word) ? (SYNONYMS[word]?.split(' ') ?? []) : [];
