// Collects the sources of the guide in target/pages: the pages and pictures of docs, and generated reference pages.
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { propertyPages } from './properties.js'

const here = fileURLToPath(new URL('..', import.meta.url))
const docs = join(here, '..')
const pages = join(here, 'target/pages')
const isPage = (name) => /\.(md|svg)$/.test(name) || name === 'decisions'

function write({ file, text }) {
  const path = join(pages, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

rmSync(pages, { recursive: true, force: true })
mkdirSync(pages, { recursive: true })
for (const name of readdirSync(docs).filter(isPage)) cpSync(join(docs, name), join(pages, name), { recursive: true })
for (const name of ['operations.md', 'job-templates.md']) {
  cpSync(join(here, '../../generated/target/generated-sources/compute-ops', name), join(pages, name))
}
propertyPages().forEach(write)
