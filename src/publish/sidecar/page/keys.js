// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, as players of sound and films have them.

const speeds = Array.from(document.getElementById("reading_speed").options, ({ value }) => Number(value));

/** `actions` has a function for each key, by its name in lower case; `wanted` tells whether keys are on. */
function listenToKeys(actions, wanted) {
  const takesArrows = "input, select, textarea, [role=region], audio";
  const takesSpace = "button, a, input, select, textarea, summary, audio";
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || !wanted()) return;
    const key = event.key.toLowerCase();
    const action = actions[key];
    if (!action) return;
    if (key === " " && event.target.closest(takesSpace)) return;
    if (key.startsWith("arrow") && event.target.closest(takesArrows)) return;
    if (event.target.closest("select, textarea, input:not([type=range], [type=checkbox])")) return;
    event.preventDefault();
    action();
  });
}

/** The speed `steps` away from `speed` in the list. */
function speedNear(speed, steps) {
  const at = Math.max(0, lastAtMost(speeds, speed + 0.001, (one) => one));
  return speeds[Math.min(speeds.length - 1, Math.max(0, at + steps))];
}
