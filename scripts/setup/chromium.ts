import { existsSync } from 'node:fs';
import { aptInstall, canUseApt } from './apt.ts';
import { ExpectedFailure } from './expected-failure.ts';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium: CHROMIUM_PATH, one that is installed, or one that is installed now. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (canUseApt() && aptInstall('chromium', 'the browser that the journeys are made in'))
    return findChromium() ?? missing();
  return missing();
}

const findChromium = () => [process.env.CHROMIUM_PATH ?? '', ...places].find((path) => existsSync(path));

function missing(): never {
  throw new ExpectedFailure(
    'The journeys need Chromium. Please install it (Debian: sudo apt-get install chromium) or set CHROMIUM_PATH.',
  );
}
