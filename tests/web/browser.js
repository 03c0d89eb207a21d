// SPDX-License-Identifier: GPL-3.0-or-later
// Debian's Chromium, without sound to the loudspeaker and without a click before it may play.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

export const program = process.env.CHROMIUM ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => existsSync(path));

export function launch() {
  return chromium.launch({
    executablePath: program,
    args: ["--autoplay-policy=no-user-gesture-required", "--mute-audio", ...(process.getuid() === 0 ? ["--no-sandbox"] : [])],
  });
}
