// Reads the summary tables of the Javadoc: an undocumented type or member has an empty summary.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Parser } from 'htmlparser2'

const api = fileURLToPath(new URL('target/site/api/io', import.meta.url))
const pages = readdirSync(api, { recursive: true }).filter((name) => name.endsWith('.html'))

function summaries(page) {
  const found = []
  let depth = 0
  new Parser({
    onopentag(name, { class: kind = '' }) {
      if (depth) depth++
      else if (name === 'div' && /\bcol-last\b/.test(kind) && !/\btable-header\b/.test(kind)) depth = found.push('') && 1
    },
    ontext(text) {
      if (depth) found[found.length - 1] += text
    },
    onclosetag() {
      if (depth) depth--
    },
  }).end(readFileSync(join(api, page), 'utf8'))
  return found.map((text) => text.trim())
}

test('every public type and member is documented', (context) => {
  const all = pages.flatMap((page) => summaries(page).map((text) => ({ page, text })))
  const empty = all.filter(({ text }) => text === '').map(({ page }) => page)
  context.diagnostic(`${all.length} types and members, ${empty.length} without documentation`)
  assert.deepEqual(empty, [])
  assert.ok(all.length > 1000)
})
