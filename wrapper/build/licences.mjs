// Prints the licence of each library that a jar of the release depends on, from the SBOMs in a folder, and fails if one has none.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder] = process.argv.slice(2)
const boms = readdirSync(folder, { recursive: true }).filter(file => file.endsWith('-cyclonedx.json'))
const libraries = new Map()

for (const bom of boms) {
  for (const { group, name, version, licenses = [] } of JSON.parse(readFileSync(join(folder, bom))).components ?? []) {
    const named = licenses.map(each => each.expression ?? each.license.id ?? each.license.name)
    if (group !== 'io.github.computeops') libraries.set(`${group}:${name}:${version}`, named.join(' or '))
  }
}

const unlicensed = [...libraries].filter(([, licence]) => !licence).map(([library]) => library)
if (boms.length === 0) throw new Error(`No SBOM is in ${folder}.`)
if (unlicensed.length > 0) throw new Error(`No licence is known of ${unlicensed.join(', ')}.`)
for (const [library, licence] of [...libraries].sort()) console.log(`release: ${library}: ${licence}`)
