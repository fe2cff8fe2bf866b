// Writes the description from which Prism draws answers: the prepared one, with three things said where Prism looks for them.
//
//   node drawable.mjs PREPARED DRAWABLE
//
// What a discriminator's mapping or x-decided-by promises is said by a list of values, since Prism draws every property by itself; a nullable
// choice is said by a list of types and an exclusive bound by an inclusive one, since Prism fails on what it draws from the other forms.
import { readFileSync, writeFileSync } from 'node:fs';
import yaml from 'js-yaml';

const [prepared, drawable] = process.argv.slice(2);
const description = yaml.load(readFileSync(prepared, 'utf8'));
const schemas = description.components.schemas;

const isObject = node => node !== null && typeof node === 'object';
const nodes = node => (isObject(node) ? [node, ...Object.values(node).flatMap(nodes)] : []);
const target = reference => schemas[reference.split('/').pop()];

function refined(properties, more) {
  const refine = ([name, schema]) => [name, { ...properties[name], ...schema }];
  return { ...properties, ...Object.fromEntries(Object.entries(more).map(refine)) };
}

/** One object in place of all that allOf puts together. */
function flat(schema) {
  const { $ref, allOf = [], ...own } = schema;
  const parts = [...($ref ? [target($ref)] : []), ...allOf].map(flat).concat(own);
  return Object.assign({}, ...parts, {
    properties: parts.reduce((all, part) => refined(all, part.properties ?? {}), {}),
    required: [...new Set(parts.flatMap(part => part.required ?? []))],
  });
}

function told(schema, property, values) {
  const { properties, required, ...rest } = flat(schema);
  return {
    ...rest,
    properties: { ...properties, [property]: { type: 'string', enum: values } },
    required: [...new Set([...required, property])],
  };
}

function tellVariants({ propertyName, mapping }) {
  const references = new Set(Object.values(mapping));
  references.forEach(reference => {
    const values = Object.keys(mapping).filter(value => mapping[value] === reference);
    schemas[reference.split('/').pop()] = told(target(reference), propertyName, values);
  });
}

/** What a request holds is drawn by the client; the mock server only has to accept it. */
const asked = nodes(description).flatMap(node => nodes(node.requestBody)).map(node => node.$ref);
const isAnswered = name => !asked.includes(`#/components/schemas/${name}`);

function tellAround(name, { propertyName, mapping }) {
  const alternatives = Object.entries(mapping).map(([value, reference]) => {
    const copy = structuredClone(schemas[name]);
    nodes(copy).filter(node => node['x-decided-by']).forEach(choice => {
      Object.keys(choice).forEach(key => delete choice[key]);
      choice.$ref = reference;
    });
    return told(copy, propertyName, [value]);
  });
  schemas[name] = { oneOf: alternatives };
}

function plainly(node) {
  const [first, second] = node.anyOf ?? [];
  if (node.anyOf?.length === 2 && typeof first.type === 'string' && second.type === 'null') {
    delete node.anyOf;
    Object.assign(node, first, { type: [first.type, 'null'] });
  }
  if (typeof node.exclusiveMinimum === 'number') {
    node.minimum = Math.max(node.minimum ?? -Infinity, node.exclusiveMinimum + 1);
    delete node.exclusiveMinimum;
  }
  delete node.maxProperties;
}

nodes(description).filter(node => isObject(node.discriminator)).forEach(node => tellVariants(node.discriminator));
Object.entries(schemas).forEach(([name, schema]) => {
  const choice = nodes(schema).find(node => node['x-decided-by']);
  if (choice && isAnswered(name)) tellAround(name, choice['x-decided-by']);
});
nodes(schemas).forEach(plainly);
writeFileSync(drawable, JSON.stringify(description));
