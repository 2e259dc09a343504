// What Maven runs: builds the assets only when an input is newer than the last build, so that a Java-only build costs nothing.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const built = join(here, "../target/classes/io/vpsmanager/web/asset/manifest.json");
const installed = join(here, "node_modules/.package-lock.json");

const time = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

function newest(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== "node_modules")
    .map((entry) => join(folder, entry.name))
    .reduce((latest, path) => Math.max(latest, statSync(path).isDirectory() ? newest(path) : time(path)), 0);
}

const npm = (...args) => execFileSync("npm", args, { cwd: here, stdio: ["ignore", "ignore", "inherit"] });

if (time(built) < newest(here)) {
  if (time(installed) < time(join(here, "package-lock.json"))) {
    npm("ci", "--loglevel=error");
  }
  npm("run", "--silent", "build");
}
