// Builds the sidebar from the pages that exist: those of the guide in reading order, then the others.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const pages = fileURLToPath(new URL('../target/pages/', import.meta.url))
const order = [
  'index', 'getting-started', 'examples', 'regions', 'authentication', 'errors', 'retries-and-rate-limits', 'filtering', 'paging',
  'large-fleets', 'many-processes', 'work-that-takes-time', 'files', 'events', 'raw-requests', 'tenants', 'simulator', 'spring',
  'timeouts-and-proxies', 'logging', 'performance',
  'regenerating', 'other-services', 'compatibility', 'module-path', 'start-up', 'native-image', 'security',
]
const reference = ['operations', 'job-templates']

function names(folder) {
  if (!existsSync(pages + folder)) return []
  return readdirSync(pages + folder).filter((file) => file.endsWith('.md')).map((file) => file.slice(0, -3)).sort()
}

const rank = (name) => (order.includes(name) ? order.indexOf(name) : order.length)
const title = (path) => path === 'index' ? 'Overview' : /^# (.+)$/m.exec(readFileSync(`${pages}${path}.md`, 'utf8'))[1].replaceAll('`', '')
const entry = (folder) => (name) => ({ text: title(folder + name), link: `/${folder}${name === 'index' ? '' : name}` })

const guide = () => names('').filter((name) => !reference.includes(name)).sort((a, b) => rank(a) - rank(b))
const decisions = () => names('decisions/').filter((name) => name !== 'README')

export const sidebar = () => [
  { text: 'Guide', items: guide().map(entry('')) },
  {
    text: 'Reference',
    items: [
      { text: 'Javadoc', link: '/api/index.html', target: '_self' },
      ...names('').filter((name) => reference.includes(name)).map(entry('')),
      { text: 'Properties', collapsed: true, items: names('properties/').map(entry('properties/')) },
    ],
  },
  { text: 'Decisions', link: '/decisions/README', collapsed: true, items: decisions().map(entry('decisions/')) },
]
