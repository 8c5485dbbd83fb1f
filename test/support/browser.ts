import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { temporaryDirectory } from './temporaryDirectory.ts';

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

/** The Chromium of this machine, or the one that `CHROMIUM` names; undefined where there is none. */
export const installedChromium = [process.env.CHROMIUM, ...usualPlaces].find((path) => path && existsSync(path));
