// Runs searches that a reader would run.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import MiniSearch from 'minisearch'

const chunks = new URL('target/site/assets/chunks/', import.meta.url)
const file = readdirSync(chunks).find((name) => name.startsWith('@localSearchIndexroot'))
const index = MiniSearch.loadJSON((await import(new URL(file, chunks))).default, {
  fields: ['title', 'titles', 'text'],
  storeFields: ['title', 'titles'],
})

const first = (query) => index.search(query, { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } })[0]

test('a property is found by its name', () => {
  assert.equal(first('serialNumber').title, 'serialNumber')
})

test('an operation is found by its interface', () => {
  assert.equal(first('ServersV1').title, 'ServersV1')
})

test('a concept is found in the guide', () => {
  assert.equal(first('compatibility').titles[0] ?? first('compatibility').title, 'Compatibility')
})
