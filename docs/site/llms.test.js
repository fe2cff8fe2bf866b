// Reads llms.txt as a program would, and follows each of its links.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const site = fileURLToPath(new URL('target/site', import.meta.url))
const text = readFileSync(`${site}/llms.txt`, 'utf8')
const entries = [...text.matchAll(/^- \[(.+?)\]\((\S+)\): ?(.*)$/gm)].map(([, title, link, summary]) => ({ title, link, summary }))

test('each entry leads to Markdown that begins with a title', () => {
  assert.ok(entries.length > 20, `${entries.length} entries`)
  for (const { link } of entries) {
    assert.ok(existsSync(site + link), link)
    assert.match(readFileSync(site + link, 'utf8'), /^# /m, link)
  }
})

test('the guide is listed in reading order, each page with a sentence', () => {
  const guide = entries.filter(({ link }) => !/^\/(decisions|properties)\//.test(link))
  assert.equal(guide[0].link, '/index.md')
  assert.equal(guide[1].link, '/getting-started.md')
  for (const { link, summary } of guide) assert.ok(summary.length > 20, `${link}: ${summary}`)
})

test('each page in HTML has its Markdown beside it', () => {
  for (const { link } of entries) assert.ok(existsSync(site + link.replace(/\.md$/, '.html')), link)
})
