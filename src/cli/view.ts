import type { CliOptions } from "./options.js";
import { createPalette, type View } from "./summary/index.js";
import type { World } from "./world.js";

const PLAIN_WIDTH = 80;
const NARROWEST = 50;

/** How wide and how coloured it may be. */
export function viewOf({ color, full, out }: CliOptions, { env, stdout }: World): View {
  const toTerminal = stdout.isTTY === true && out === null;
  return {
    palette: createPalette(color ?? wantsColour(env, toTerminal)),
    width: Math.max(NARROWEST, (toTerminal && stdout.columns) || PLAIN_WIDTH),
    full,
  };
}

/** https://no-color.org, https://force-color.org */
function wantsColour(env: World["env"], toTerminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0";
  return toTerminal && env.TERM !== "dumb";
}
