// Reads the built site page by page, without running scripts, and follows every link within it.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Parser } from 'htmlparser2'

const site = fileURLToPath(new URL('target/site', import.meta.url))
const files = readdirSync(site, { recursive: true }).map((name) => join(site, name))
const pages = new Map(files.filter((file) => file.endsWith('.html')).map((file) => [file, read(file)]))

function read(file) {
  const page = { links: [], anchors: new Set() }
  new Parser({
    onopentag(name, { id, name: anchor, href, src }) {
      for (const mark of [id, anchor]) if (mark) page.anchors.add(mark)
      for (const link of [href, src]) if (link !== undefined) page.links.push(link)
    },
  }).end(readFileSync(file, 'utf8'))
  return page
}

const isInternal = (link) => !/^([a-z]+:|\/\/)/i.test(link) && !link.startsWith('javascript:')

function target(link, from) {
  const [path, fragment] = link.split('#').map(decodeURIComponent)
  if (!path) return { file: from, fragment }
  const file = path.startsWith('/') ? join(site, path) : resolve(dirname(from), path)
  const found = [file, `${file}.html`, join(file, 'index.html')].find((each) => existsSync(each) && statSync(each).isFile())
  return { file: found, fragment }
}

function isBroken(link, from) {
  const { file, fragment } = target(link.split('?')[0] + (link.match(/#.*/)?.[0] ?? ''), from)
  return !file || Boolean(fragment && pages.has(file) && !pages.get(file).anchors.has(fragment))
}

test('no link within the site is broken', (context) => {
  let followed = 0
  const broken = []
  for (const [file, { links }] of pages) {
    for (const link of links.filter(isInternal)) {
      followed++
      if (isBroken(link, file)) broken.push(`${relative(site, file)}: ${link}`)
    }
  }
  context.diagnostic(`${followed} links on ${pages.size} pages`)
  assert.deepEqual(broken, [])
  assert.ok(followed > pages.size)
})
