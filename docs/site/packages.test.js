// Compares the packages of the Javadoc's overview with the sources and with the groups in pom.xml.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const here = new URL('.', import.meta.url)
const pom = readFileSync(new URL('pom.xml', here), 'utf8')
const overview = readFileSync(new URL('target/site/api/index.html', here), 'utf8')

const row = /col-first [^"]*all-packages-table-tab\d+"><a [^>]*>([\w.]+)<\/a><\/div>\s*<div class="col-last [^"]*">(.*?)<\/div>/gs
const packages = new Map([...overview.matchAll(row)].map(([, name, description]) => [name, description.replace(/<[^>]*>/g, '').trim()]))

const groups = [...pom.matchAll(/<title>(.*?)<\/title>\s*<packages>(.*?)<\/packages>/g)]
const grouped = groups.flatMap(([, , names]) => names.split(':')).sort()

const isPublic = (name) => !name.split('.').includes('internal')
const packageOf = (file) => dirname(file).replaceAll('\\', '/').replaceAll('/', '.')

function publicPackages(folder) {
  const files = readdirSync(fileURLToPath(new URL(folder, here)), { recursive: true })
  return files.filter((file) => file.endsWith('.java') && !file.endsWith('module-info.java')).map(packageOf).filter(isPublic)
}

const folders = [...pom.matchAll(/\$\{root}(\/[\w./-]+)/g)].map(([, path]) => `../..${path}`)

test('every public package is in the overview', () => {
  const inSources = [...new Set(folders.flatMap(publicPackages))].sort()
  assert.ok(inSources.length > 0)
  assert.deepEqual([...packages.keys()].sort(), inSources)
})

test('every package is in a group, and every group has packages', () => {
  assert.deepEqual(grouped, [...packages.keys()].sort())
  for (const [, title] of groups) assert.ok(overview.includes(`>${title.replace('&', '&amp;')}</button>`), title)
})

test('every package has a description', () => {
  const empty = [...packages].filter(([, description]) => description === '').map(([name]) => name)
  assert.deepEqual(empty, [])
})
