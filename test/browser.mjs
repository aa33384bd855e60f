import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const ADVICE = `No Chromium or Chrome was found. Do one of these, then run the tests again:
  - install Chromium: apt-get install chromium (Debian, as root) or your system's package manager;
  - set CHROME_PATH to the browser's executable.`;

/** Chromium without the pieces that need a sandbox, a graphics card or the network. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Path of an installed browser; installs Debian's Chromium where there is none. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.getuid?.() === 0 && onPath('apt-get')) installChromium();
  const installed = findBrowser();
  if (!installed) throw new Error(ADVICE);
  return installed;
}

function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
  return named || NAMES.map(onPath).find(Boolean) || PLACES.find((place) => existsSync(place));
}

function onPath(name) {
  const {stdout, status} = spawnSync('sh', ['-c', `command -v ${name}`], {encoding: 'utf8'});
  return status === 0 ? stdout.trim() : undefined;
}

function installChromium() {
  const options = {stdio: ['ignore', 2, 2], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}};
  console.error('Installing Chromium with apt-get …');
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    if (spawnSync('apt-get', args, options).status !== 0) return;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const path = ensureBrowser();
    console.log(`${path} (${execFileSync(path, ['--version'], {encoding: 'utf8'}).trim()})`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
