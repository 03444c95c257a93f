// Which adapters there are, and of which kind each is: that follows from its manifest.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as cargo from './cargo.js';
import * as client from './client.js';
import * as debian from './debian.js';
import * as go from './go.js';
import * as maven from './maven.js';
import * as npm from './npm.js';
import * as python from './python.js';

/**
 * A kind is a module with
 *   manifest            the file that makes a folder one of its adapters
 *   install(folder)     brings and builds what the manifest pins; throws an Obstacle
 *   attach(place, folder)  the words of the command line that attach it, or a promise of them; `place` is relative to
 *                       the repository
 *   subcommand?         the command of the tool that is run; without it `run`
 *   product?            what install leaves behind; gone, it is installed again
 *   shared?             a glob under adapters/ of what its adapters have in common
 *   alone?              true where two must not be installed at once
 * or one with `manifest` and of(root, folder, installerOf), which makes the kind of one folder.
 */
const installers = { cargo, debian, go, maven, npm, python };
const kinds = { client, ...installers };

/** Every adapter, by name: `{ name, place, folder, ecosystem, kind }`. */
export function discover(root) {
  return readdirSync(join(root, 'adapters'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'lib' && !entry.name.startsWith('.'))
    .map(({ name }) => {
      const place = `adapters/${name}`;
      const folder = join(root, place);
      const [ecosystem, kind] = kindIn(folder, kinds) ?? [];
      return { name, place, folder, ecosystem, kind };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What brings the packages of a folder: name and kind; nothing where no manifest is there. */
export const installerOf = (folder) => kindIn(folder, installers);

function kindIn(folder, among) {
  return Object.entries(among).find(([, { manifest }]) => existsSync(join(folder, manifest)));
}

/** The manifests that are looked for. */
export const manifests = Object.values(kinds).map(({ manifest }) => manifest);
