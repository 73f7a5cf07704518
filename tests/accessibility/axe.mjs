// Opens pages in Chromium, wide and narrow, and prints as JSON what is wrong with them:
//   node axe.mjs PAGE.html ...
// CHROMIUM names the browser. The answer: {"seen": [[page, width]...], "faults": [[page, width, what]...]}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import axe from 'axe-core';
import { chromium } from 'playwright-core';

// 320 is what is left of 1280 for a reader who enlarges four times (WCAG 1.4.10).
const WIDTHS = [1280, 320];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync',
  '--disable-background-networking', '--disable-component-update',
];

// Axe looks at one state of a page and measures nothing: what follows, it does not find.

/** Keep what a page says and asks for, from now on. */
function listen(page, address) {
  const heard = [];
  page.on('console', (message) => heard.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:')) {
      heard.push(`request: ${request.url()}`);
    }
  });
  return heard;
}

/** Say if a reader has to scroll sideways. */
async function reflow(page) {
  const [needed, given] = await page.evaluate(
    () => [document.documentElement.scrollWidth, innerWidth],
  );
  return needed > given ? [`reflow: ${needed} pixels are needed, ${given} are there`] : [];
}

/** Number, in the page, what the Tab key has to reach; name what scrolls and holds none of it. */
function markStops() {
  const stops = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex^="-"])';
  const seen = [...document.querySelectorAll(stops)].filter((each) => each.checkVisibility());
  seen.forEach((each, number) => { each.dataset.stop = number; });
  const scrolls = (each) => {
    const { overflowX, overflowY } = getComputedStyle(each);
    const can = (overflow) => overflow === 'auto' || overflow === 'scroll';
    return (can(overflowX) && each.scrollWidth > each.clientWidth)
      || (can(overflowY) && each.scrollHeight > each.clientHeight);
  };
  const shut = [...document.body.querySelectorAll('*')].filter(
    (each) => scrolls(each) && !each.matches('[data-stop]') && !each.querySelector('[data-stop]'),
  );
  return { count: seen.length, shut: shut.map((each) => each.outerHTML.slice(0, 80)) };
}

/** Tell, in the page, where the focus is, and whether a reader can see that it is there. */
function focused() {
  const now = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(now);
  const box = now.getBoundingClientRect();
  return {
    stop: Number(now.dataset.stop ?? NaN),
    what: now.cloneNode().outerHTML.slice(0, 80),
    outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    inView: box.width > 0 && box.height > 0 && box.right > 0 && box.bottom > 0
      && box.left < innerWidth && box.top < innerHeight,
  };
}

/** Press Tab through the whole page: each stop in its turn, outlined and in view. */
async function keyboard(page) {
  const { count, shut } = await page.evaluate(markStops);
  const faults = shut.map((what) => `focus: no key scrolls ${what}`);
  for (let stop = 0; stop < count; stop += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(focused);
    if (found.stop !== stop) {
      // From here on every stop would be one off.
      return [...faults, `focus: stop ${stop + 1} of ${count} is ${found.what}`];
    }
    if (!found.outlined) faults.push(`focus: no outline on ${found.what}`);
    if (!found.inView) faults.push(`focus: out of view ${found.what}`);
  }
  return faults;
}

/** Ask axe: it is sent in as a whole, for the page itself may load no script. */
async function askAxe(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (values) => window.axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] }),
    TAGS,
  );
  return violations.flatMap(({ id, impact, help, nodes }) => nodes.map(
    (node) => `axe: ${id} (${impact}): ${help}: ${node.target.join(' ')}`,
  ));
}

/** Open one page at one width, and give all its faults. */
async function look(context, file, width) {
  const address = pathToFileURL(resolve(file)).href;
  const page = await context.newPage();
  const heard = listen(page, address);
  await page.setViewportSize({ width, height: 900 });
  await page.goto(address);
  const faults = [...await reflow(page), ...await keyboard(page)];
  const said = [...heard]; // Before axe comes in, which is not the page.
  faults.push(...said, ...await askAxe(page));
  await page.close();
  return faults.map((what) => [basename(file), width, what]);
}

const profile = mkdtempSync(join(tmpdir(), 'pga-axe-'));
try {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium', headless: true, args: FLAGS,
  });
  const seen = [];
  const faults = [];
  for (const file of process.argv.slice(2)) {
    for (const width of WIDTHS) {
      faults.push(...await look(context, file, width));
      seen.push([basename(file), width]);
    }
  }
  await context.close();
  console.log(JSON.stringify({ seen, faults }));
} finally {
  rmSync(profile, { recursive: true, force: true });
}
