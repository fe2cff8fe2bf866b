#!/usr/bin/env bash
# Version: Prism 5.14.2, the newest on npm as of November 2026.
# Behaviour: the default dialect of schemas in OpenAPI 3.1 is built on JSON Schema 2020-12. Prism takes them for draft 7 unless jsonSchemaDialect says otherwise,
# and overlooks the keywords that came later: unevaluatedProperties, dependentRequired, dependentSchemas, minContains. A contract test by Prism passes
# what the contract forbids. The same description with a line that names 2020-12 is checked as it should be.
# Output seen: "204 204 204 204, with the dialect stated 422 422 422 422".
# Expected: 422 for each. Workaround: "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema" in each description.
# Needs Node.js 20 or newer with npm, and curl; installs them if there are none.
set -euo pipefail
need() { command -v "$1" >/dev/null || { apt-get update -q && apt-get install -q -y --no-install-recommends "$2"; } >/dev/null; }
need npm npm
need curl curl
work=$(mktemp -d)
trap '[ -z "${prism:-}" ] || kill "$prism"; rm -rf "$work"' EXIT
cd "$work"

cat >schema.json <<'JSON'
{
  "type": "object",
  "allOf": [{"properties": {"name": {"type": "string"}}}],
  "properties": {
    "size": {"type": "integer"},
    "unit": {"type": "string"},
    "servers": {"type": "array", "items": {"type": "string"}, "contains": {"const": "a"}, "minContains": 2}
  },
  "dependentRequired": {"size": ["name"]},
  "dependentSchemas": {"unit": {"required": ["size"]}},
  "unevaluatedProperties": false
}
JSON
bodies=('{"colour": "red"}' '{"size": 1}' '{"unit": "m"}' '{"servers": ["a"]}')

# Prints a description; the parameter is a further line of it.
description() {
  cat <<JSON
{
  "openapi": "3.1.0",
  $1
  "info": {"title": "groups", "version": "1"},
  "paths": {"/groups": {"post": {
    "requestBody": {"required": true, "content": {"application/json": {"schema": $(cat schema.json)}}},
    "responses": {"204": {"description": "taken"}}
  }}}
}
JSON
}

npm install --silent --no-audit --no-fund --ignore-scripts @stoplight/prism-cli@5.14.2 >/dev/null

# Sets the response of Prism to each body.
statuses() {
  local port=$((20000 + RANDOM % 10000)) body
  description "$1" >api.json
  node node_modules/@stoplight/prism-cli/dist/index.js mock -p "$port" api.json >prism.log 2>&1 &
  prism=$!
  for ((i = 0; i < 120; i++)); do curl -s -o response "http://127.0.0.1:$port/" && break; sleep 0.5; done
  statuses=
  for body in "${bodies[@]}"; do
    statuses+="$(curl -s -o response -w '%{http_code} ' -H 'Content-Type: application/json' -d "$body" "http://127.0.0.1:$port/groups")"
  done
  kill "$prism"
  prism=
}
statuses ''
seen=${statuses% }
statuses '"jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",'
seen="$seen, with the dialect stated ${statuses% }"
[ "$seen" = '204 204 204 204, with the dialect stated 422 422 422 422' ] || { echo "changed: $seen"; cat prism.log; exit 1; }
echo "as described: $seen"
