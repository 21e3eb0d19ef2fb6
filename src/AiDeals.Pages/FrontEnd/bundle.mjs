// Bundles the front end into wwwroot. Run by the build (FrontEnd.targets); by hand: node FrontEnd/bundle.mjs
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = root + "wwwroot";

await rm(out, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  // ECharts is part of charts.js only: a page without a chart never loads it.
  entryPoints: ["FrontEnd/site.css", "FrontEnd/reader.js", "FrontEnd/charts.js", "FrontEnd/favicon.svg"],
  outdir: out,
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022", "chrome110", "firefox115", "safari16.4"],
  loader: { ".woff2": "file", ".svg": "copy" },
  assetNames: "fonts/[name]-[hash]",
  legalComments: "linked",
  logLevel: "warning",
});
