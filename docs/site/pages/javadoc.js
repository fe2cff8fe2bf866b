// Reads Javadoc's search indexes.
import { readFileSync } from 'node:fs'

export const folder = new URL('../target/reports/apidocs/', import.meta.url)

function index(name) {
  const script = readFileSync(new URL(`${name}-search-index.js`, folder), 'utf8')
  return JSON.parse(script.slice(script.indexOf('['), script.lastIndexOf(']') + 1))
}

const page = (type) => `/api/${type.p.replaceAll('.', '/')}/${type.l}.html`

export const types = () =>
  index('type')
    .filter((type) => type.p)
    .map((type) => ({ package: type.p, name: type.l, href: page(type) }))

export const members = () =>
  index('member').map((member) => ({
    package: member.p,
    type: member.c,
    name: member.l,
    href: `${page({ p: member.p, l: member.c })}#${member.u ?? member.l}`,
  }))

// target keeps the guide's router from handling these links: the Javadoc is not part of the guide.
export const link = (href, text) => `<a href="${encodeURI(href)}" target="_self">${text}</a>`
