// Writes for programs that read: each page of the guide as Markdown beside its HTML, and llms.txt, which lists them in reading order.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sidebar } from '../.vitepress/sidebar.js'

const here = fileURLToPath(new URL('..', import.meta.url))
const pages = join(here, 'target/pages')
const site = join(here, 'target/site')

const isPage = ({ link }) => link && !link.startsWith('/api/')
const file = (link) => (link === '/' ? 'index.md' : `${link.slice(1)}.md`)

/** The first sentence of a page that is no heading, table or code, without its markup. */
function summary(path) {
  const text = readFileSync(join(pages, path), 'utf8')
  const paragraph = text.split(/\n{2,}/).map((part) => part.trim()).find((part) => !/^(---|#|\||```|<|!|>)/.test(part)) ?? ''
  const plain = paragraph.replace(/^(\d+\.|-) /, '').replaceAll(/[\n ]+/g, ' ').replaceAll('*', '').replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
  return /^.*?[.:](?= |$)/.exec(plain)?.[0].replace(/:$/, '.') ?? plain
}

function line({ text, link }) {
  const path = file(link)
  mkdirSync(dirname(join(site, path)), { recursive: true })
  cpSync(join(pages, path), join(site, path))
  return `- [${text}](/${path}): ${summary(path)}`
}

/** A section of the list; what is collapsed in the sidebar is left for those who ask for more. */
function section({ text, items, collapsed }) {
  const lines = items.flatMap((item) => (item.items ? item.items : [item])).filter(isPage).map(line)
  return `## ${collapsed ? `Optional: ${text}` : text}\n\n${lines.join('\n')}\n`
}

writeFileSync(
  join(site, 'llms.txt'),
  `# Compute Ops SDK for Java

> A Java SDK for the REST API of HPE Compute Ops Management, generated from its OpenAPI description: typed operations and models, tokens, paging,
> filters, retries and rate limits. Java 17 or newer. Each page below is Markdown; the Javadoc is HTML, at /api/index.html.

${sidebar().map(section).join('\n')}`,
)
