package io.github.computeops.simulator.internal.engine;

import io.github.computeops.simulator.internal.description.Description;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A description of a resource that the service does not have. */
final class RackDescription {
  private static final String TEXT =
      """
      {'paths': {
        '/compute-ops-mgmt/v1/racks': {
          'get': {'parameters': [
              {'name': 'offset', 'in': 'query', 'schema': {'type': 'integer'}},
              {'name': 'limit', 'in': 'query', 'schema': {'type': 'integer', 'maximum': 4, 'default': 2}},
              {'name': 'sort', 'in': 'query', 'schema': {'type': 'string'}},
              {'name': 'select', 'in': 'query', 'schema': {'type': 'string'}},
              {'name': 'filter', 'in': 'query', 'schema': {'type': 'string'},
               'x-filterable': {'dialect': 'infix', 'properties': ['name', 'height']}}],
            'responses': {'200': {'content': {'application/json': {'schema': {
              'required': ['count', 'items', 'kwh'],
              'properties': {'count': {'type': 'integer'}, 'total': {'type': 'integer'},
                'kwh': {'type': 'number', 'minimum': 3},
                'items': {'type': 'array', 'items': {'$ref': '#/components/schemas/rack'}}}}}}}}},
          'post': {'parameters': [
              {'name': 'Idempotency-Key', 'in': 'header', 'schema': {'type': 'string'}},
              {'name': 'dry-run', 'in': 'query', 'schema': {'type': 'boolean'}}],
            'requestBody': {'required': true, 'content': {'application/json': {'schema': {
              'properties': {'name': {'type': 'string'}, 'height': {'type': 'integer'}}}}}},
            'responses': {'201': {'headers': {'Location': {}},
              'content': {'application/json': {'schema': {'$ref': '#/components/schemas/rack'}}}}}}},
        '/compute-ops-mgmt/v1/racks/{rack-id}': {
          'get': {'responses': {'200': {
              'content': {'application/json': {'schema': {'$ref': '#/components/schemas/rack'}}}}}},
          'patch': {'parameters': [{'name': 'If-Match', 'in': 'header', 'schema': {'type': 'string'}}],
            'requestBody': {'required': true, 'content': {'application/merge-patch+json': {'schema': {
              'properties': {'name': {'type': ['string', 'null']}}}}}},
            'responses': {'200': {
              'content': {'application/json': {'schema': {'$ref': '#/components/schemas/rack'}}}}}},
          'delete': {'responses': {'204': {}}}},
        '/compute-ops-mgmt/v2/racks/{id}': {
          'get': {'responses': {'200': {'content': {'application/json': {'schema': {
              'required': ['label'], 'properties': {
                'id': {'type': 'string'}, 'name': {'type': 'integer'}, 'label': {'type': 'string'}}}}}}}}},
        '/compute-ops-mgmt/v1/racks/{rack-id}/doors': {
          'get': {'responses': {'200': {'content': {'application/json': {'schema': {'properties': {
              'items': {'type': 'array', 'items': {'properties': {
                'id': {'type': 'string'}, 'lock': {'type': 'string', 'enum': ['OPEN', 'SHUT']}}}}}}}}}}}},
        '/compute-ops-mgmt/v1/racks/{rack-id}/lights': {
          'put': {'requestBody': {'required': true, 'content': {'application/json': {'schema': {
              'properties': {'on': {'type': 'boolean'}}}}}},
            'responses': {'200': {'content': {'application/json': {'schema': {
              'properties': {'on': {'type': 'boolean'}}}}}}}},
          'get': {'responses': {'200': {'content': {'application/json': {'schema': {
              'properties': {'on': {'type': 'boolean'}}}}}}}}}},
       'components': {'schemas': {'rack': {'required': ['id', 'type', 'units'], 'properties': {
          'id': {'type': 'string', 'format': 'uuid'}, 'type': {'type': 'string', 'const': 'rack'},
          'name': {'type': 'string'}, 'height': {'type': 'integer'},
          'units': {'type': 'integer', 'minimum': 1}, 'generation': {'type': 'integer'},
          'resourceUri': {'type': 'string'}, 'createdAt': {'type': 'string'}}}}}}
      """;

  private RackDescription() {}

  static Description description() {
    return Description.of(
        JsonMapper.shared()
            .readValue(TEXT.replace('\'', '"'), new TypeReference<Map<String, Object>>() {}));
  }
}
