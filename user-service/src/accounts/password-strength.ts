import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** Below this score, of 0 to 4, a password falls within about a million guesses. */
const ENOUGH = 2;

/** Longer passwords are judged by their beginning, because the time to judge grows with the length. */
const MAX_LENGTH = 40;

/**
 * Why a password is easy to guess and what to do about it, or `undefined` when it is good enough. `personal` is what
 * a guesser may know of its owner.
 */
export async function weaknessOf(password: string, personal: readonly string[]): Promise<string | undefined> {
  const { score, feedback } = (await judge()).check(password, ['vetch', ...personal.flatMap(partsOf)]);
  if (score >= ENOUGH) return undefined;
  const why = warnings[feedback.warning ?? ''] ?? 'This is easy to guess.';
  return `${why} Three or four unrelated words make a good password.`;
}

let loading: Promise<ZxcvbnFactory> | undefined;

/** The dictionaries are loaded when the first password is judged: most processes of the service start without need. */
const judge = () => {
  loading ??= loadJudge();
  return loading;
};

async function loadJudge(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  const { qwerty, keypad } = adjacencyGraphs;
  return new ZxcvbnFactory({ dictionary, graphs: { qwerty, keypad }, maxLength: MAX_LENGTH });
}

const partsOf = (text: string) => [text, ...text.split(/[\s@.]+/)].filter((part) => part.length > 1);

const common = 'Many people use this password, so it is among the first that are guessed.';
const pattern = 'Rows of keys and runs such as abcd or 1234 are easy to guess.';
const repeat = 'Repeating characters or words hardly makes a password harder to guess.';
const date = 'Dates and years are easy to guess.';
const name = 'Names are easy to guess.';

/** The library's warnings in the shop's words. */
const warnings: Record<string, string> = {
  topTen: common,
  topHundred: common,
  common,
  pwned: common,
  similarToCommon: 'This is close to a password that many people use.',
  wordByItself: 'A single word is easy to guess.',
  straightRow: pattern,
  keyPattern: pattern,
  sequences: pattern,
  simpleRepeat: repeat,
  extendedRepeat: repeat,
  dates: date,
  recentYears: date,
  commonNames: name,
  namesByThemselves: name,
  userInputs: 'Your own name and e-mail address are easy to guess.',
};
