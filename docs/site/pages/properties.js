// Writes a page for each letter with the properties of models, and links to the Javadoc of their accessors.
import { link, members } from './javadoc.js'

const accessor = /^(\w+)\(\)$/
const own = new Set(['builder()', 'toBuilder()'])

function isProperty({ package: in_, type, name }) {
  return in_.endsWith('.model') && !type.includes('.') && accessor.test(name) && !own.has(name)
}

function grouped(items, key) {
  const groups = new Map()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return [...groups].sort(([a], [b]) => a.localeCompare(b, 'en'))
}

const nameOf = ({ name }) => accessor.exec(name)[1]
const letterOf = ([name]) => name.match(/[a-z]/i)?.[0].toLowerCase() ?? 'other'

const section = ([name, models]) => `## ${name}\n\n${models.map(({ href, type }) => link(href, type)).join(', ')}\n`

const page = ([letter, properties]) => ({
  file: `properties/${letter}.md`,
  text: `# Properties: ${letter.toUpperCase()}\n\n${properties.map(section).join('\n')}`,
})

export const propertyPages = () => grouped(grouped(members().filter(isProperty), nameOf), letterOf).map(page)
