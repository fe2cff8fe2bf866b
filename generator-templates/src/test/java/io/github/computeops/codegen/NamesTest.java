package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "server, Server",
    "server-v1, ServerV1",
    "servers - v1beta2, ServersV1beta2",
    "server_settings.bios, ServerSettingsBios",
    "iLOSettings, ILOSettings",
    "DEFAULT, DEFAULT",
    "1st-mate, _1stMate",
    "@odata.id, OdataId",
    "object, Object_",
    "json-tree, JsonTree_",
    "headers, Headers_",
    "ünter-deck, ÜnterDeck",
    "*, Asterisk",
    "'', Empty"
  })
  void typesAreWrittenInCamelCaseWithACapital(String name, String type) {
    assertEquals(type, Names.type(name));
  }

  @ParameterizedTest
  @CsvSource({
    "server, server",
    "group-id, groupId",
    "location_id, locationId",
    "fields[], fields",
    "URL, url",
    "OSType, osType",
    "iLOVersion, iLOVersion",
    "IPAddress, ipAddress",
    "GEN10, gen10",
    "1st-mate, _1stMate",
    "@odata.id, odataId",
    "$top, top",
    "class, class_",
    "default, default_",
    "true, true_",
    "to-json, toJson_",
    "isAbsent, isAbsent_",
    "build, build_",
    "wait, wait_",
    "hash-code, hashCode_",
    "_, lowLine",
    "*, asterisk",
    "'', empty"
  })
  void membersAreWrittenInCamelCaseWithASmallLetter(String name, String member) {
    assertEquals(member, Names.member(name));
  }

  @ParameterizedTest
  @CsvSource({
    "RUNNING, RUNNING",
    "running, RUNNING",
    "underWay, UNDER_WAY",
    "not activated, NOT_ACTIVATED",
    "compute-ops-mgmt/server, COMPUTE_OPS_MGMT_SERVER",
    "1_DAY, _1_DAY",
    "-1, MINUS_1",
    "-a, A",
    "-, HYPHEN_MINUS",
    "*, ASTERISK",
    "'', EMPTY",
    "UNKNOWN, UNKNOWN",
    "TYPE, TYPE_",
    "values, VALUES",
    "<=, LESS_THAN_SIGN_EQUALS_SIGN"
  })
  void constantsAreWrittenInCapitals(String value, String constant) {
    assertEquals(constant, Names.constant(value));
  }
}
