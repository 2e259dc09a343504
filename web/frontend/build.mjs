// Builds scripts, styles, fonts and icons into target/classes, under names that change with their content.
import { build } from "esbuild";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const here = fileURLToPath(new URL(".", import.meta.url));
const served = join(here, "../target/classes/console-assets");
const known = join(here, "../target/classes/io/vpsmanager/web/asset");

rmSync(served, { recursive: true, force: true });
mkdirSync(served, { recursive: true });
mkdirSync(known, { recursive: true });

const result = await build({
  absWorkingDir: here,
  entryPoints: {
    console: "src/console.ts",
    style: "styles/style.css",
    brand: "brand/brand.svg",
    // Of one page only: no other loads them.
    operations: "src/operations.ts",
    kvm: "src/kvm.ts",
    "operations-style": "styles/operations.css",
  },
  entryNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  outdir: served,
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022", "chrome111", "firefox113", "safari16.4"],
  // The viewer's own table, which it does not export.
  alias: { "novnc/keysymdef": join(here, "node_modules/@novnc/novnc/core/input/keysymdef.js") },
  loader: { ".woff2": "file", ".svg": "copy" },
  legalComments: "none",
  metafile: true,
  plugins: [
    { name: "tokens", setup: odsTokens },
    { name: "sizes", setup: sizes },
    { name: "htmx", setup: smallHtmx },
  ],
});

// The theme's own file is 720 KB: of its custom properties only those that the tokens file names are kept.
function odsTokens(builder) {
  builder.onLoad({ filter: /tokens\.css$/ }, ({ path }) => {
    const ours = readFileSync(path, "utf8");
    const theirs = readFileSync(join(here, "node_modules/@ovhcloud/ods-themes/dist/default/default.css"), "utf8");
    const used = new Set([...ours.matchAll(/var\((--ods-[a-z0-9-]+)\)/g)].map((match) => match[1]));
    const kept = [...used].map((name) => {
      const value = theirs.match(new RegExp(`${name}: ?([^;]+);`));
      if (!value) throw new Error(`${path}: ${name} is not in ods-themes`);
      return `${name}:${value[1]};`;
    });
    return { contents: `:root{${kept.join("")}}\n${relative(chosen(ours))}`, loader: "css" };
  });
}

function sizes(builder) {
  builder.onLoad({ filter: /frontend\/styles\/[a-z-]+\.css$/ }, ({ path }) => ({ contents: relative(readFileSync(path, "utf8")), loader: "css" }));
}

// Sizes are drawn in px for letters of 16 px, and served relative to the letters that the browser is set to: who reads with larger ones gets
// the whole page larger, and from some size on the layout of a narrower window. Lines stay as thin as they are drawn.
function relative(css) {
  const lengths = (text, unit) => text.replace(/(-?\d+(?:\.\d+)?)px/g, (drawn, size) => (Math.abs(size) > 3 ? `${size / 16}${unit}` : drawn));
  return lengths(css.replace(/@media[^{]+/g, (condition) => lengths(condition, "em")), "rem");
}

// The dark values are written once: they follow the system unless the light theme was chosen, and stand when the dark one was.
// Paper is white.
function chosen(tokens) {
  const dark = /@media \(prefers-color-scheme: dark\) \{\s*:root (\{[^}]+\})\s*\}/;
  if (!dark.test(tokens)) throw new Error("tokens.css: no dark values");
  return tokens.replace(
    dark,
    `@media screen and (prefers-color-scheme: dark) { :root:not([data-theme="light"]) $1 }\n@media screen { :root[data-theme="dark"] $1 }`,
  );
}

// The file that htmx itself minifies is 2 KB smaller on the wire than its module after esbuild, but exports nothing.
function smallHtmx(builder) {
  builder.onLoad({ filter: /htmx\.esm\.js$/ }, ({ path }) => {
    const small = readFileSync(path.replace("htmx.esm.js", "htmx.min.js"), "utf8");
    return { contents: `${small}\nexport default htmx;`, loader: "js" };
  });
}

const manifest = {};
for (const output of Object.keys(result.metafile.outputs).map((path) => basename(path))) {
  manifest[output.replace(/-[A-Z0-9]{8}(?=\.)/, "")] = output;
}
writeFileSync(join(known, "icons.json"), JSON.stringify(icons()));
writeFileSync(join(known, "manifest.json"), JSON.stringify(manifest));

// What others wrote goes out with their licences: of each package that something was taken from, all it says of rights.
const licences = join(here, "../target/classes/META-INF/licences");
mkdirSync(licences, { recursive: true });
for (const name of packages()) {
  const folder = join(here, "node_modules", name);
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice)/i.test(file) || /bundle\.js\.licen[cs]e/i.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8").trim());
  if (texts.length === 0) throw new Error(`${name} says nothing of its licence`);
  writeFileSync(join(licences, `${name.replace("/", "-")}.txt`), `${texts.join("\n\n")}\n`);
}

// Those whose files were bundled, and the two of which parts are taken above.
function packages() {
  const bundled = Object.keys(result.metafile.inputs).map((path) => path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1]);
  return new Set([...bundled.filter(Boolean), "@ovhcloud/ods-themes", "lucide-static"]);
}

function icons() {
  const names = JSON.parse(readFileSync(join(here, "icons.json"), "utf8"));
  return Object.fromEntries(
    names.map((name) => {
      const svg = readFileSync(join(here, `node_modules/lucide-static/icons/${name}.svg`), "utf8");
      return [name, svg.replace(/^[^]*?<svg[^>]*>/, "").replace("</svg>", "").replace(/\s*\n\s*/g, "").replace(/ \/>/g, "/>")];
    }),
  );
}

for (const name of readdirSync(served).filter((file) => /\.(js|css|svg)$/.test(file))) {
  const content = readFileSync(join(served, name));
  writeFileSync(join(served, `${name}.gz`), gzipSync(content, { level: 9 }));
  writeFileSync(
    join(served, `${name}.br`),
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  );
}
