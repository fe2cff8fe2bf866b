// Writes the description from which Prism invents responses: the prepared one, with three constraints in the form that Prism supports.
//
//   node drawable.mjs PREPARED DRAWABLE
//
// Prism invents each property independently, so the values of a discriminator's mapping or of x-decided-by become an enum. Prism rejects
// its own values for a nullable anyOf and for an exclusive bound, so these become a list of types and an inclusive bound.
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

/** Merges the parts of allOf into one object schema. */
function flat(schema) {
  const { $ref, allOf = [], ...own } = schema;
  const parts = [...($ref ? [target($ref)] : []), ...allOf].map(flat).concat(own);
  return Object.assign({}, ...parts, {
    properties: parts.reduce((all, part) => refined(all, part.properties ?? {}), {}),
    required: [...new Set(parts.flatMap(part => part.required ?? []))],
  });
}

function withValues(schema, property, values) {
  const { properties, required, ...rest } = flat(schema);
  return {
    ...rest,
    properties: { ...properties, [property]: { type: 'string', enum: values } },
    required: [...new Set([...required, property])],
  };
}

function restrictVariants({ propertyName, mapping }) {
  const references = new Set(Object.values(mapping));
  references.forEach(reference => {
    const values = Object.keys(mapping).filter(value => mapping[value] === reference);
    schemas[reference.split('/').pop()] = withValues(target(reference), propertyName, values);
  });
}

/** The client invents the requests, so only the schemas of responses change. */
const requested = nodes(description).flatMap(node => nodes(node.requestBody)).map(node => node.$ref);
const isInResponse = name => !requested.includes(`#/components/schemas/${name}`);

function restrictParent(name, { propertyName, mapping }) {
  const alternatives = Object.entries(mapping).map(([value, reference]) => {
    const copy = structuredClone(schemas[name]);
    nodes(copy).filter(node => node['x-decided-by']).forEach(choice => {
      Object.keys(choice).forEach(key => delete choice[key]);
      choice.$ref = reference;
    });
    return withValues(copy, propertyName, [value]);
  });
  schemas[name] = { oneOf: alternatives };
}

function simplify(node) {
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

nodes(description).filter(node => isObject(node.discriminator)).forEach(node => restrictVariants(node.discriminator));
Object.entries(schemas).forEach(([name, schema]) => {
  const choice = nodes(schema).find(node => node['x-decided-by']);
  if (choice && isInResponse(name)) restrictParent(name, choice['x-decided-by']);
});
nodes(schemas).forEach(simplify);
writeFileSync(drawable, JSON.stringify(description));
