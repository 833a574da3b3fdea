// Renders the icons that lie beside this file to PNG: node manifest/icons/render.mjs [folder for the PNGs]
// The renderer is of src/Aims.Local/package.json, and draws the same bytes on every machine.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const require = createRequire(new URL('../../src/Aims.Local/package.json', import.meta.url));
const { initWasm, Resvg } = require('@resvg/resvg-wasm');
await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));

for (const icon of ['color', 'outline']) {
  const image = new Resvg(readFileSync(join(here, `${icon}.svg`), 'utf8')).render();
  writeFileSync(join(process.argv[2] ?? here, `${icon}.png`), image.asPng());
}
