package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  private static final Names NAMES =
      new Names(new Spelling(Map.of("iLO", "Ilo", "fleetboat", "FleetBoat", "GHz", "GHz")));

  @ParameterizedTest
  @CsvSource({
    "server, Server",
    "server-v1, ServerV1",
    "servers - v1beta2, ServersV1beta2",
    "server_settings.bios, ServerSettingsBios",
    "DEFAULT, Default",
    "scheduleRESTHistory-v1, ScheduleRestHistoryV1",
    "settingILO-v1, SettingIloV1",
    "networkProtocolHTTPS, NetworkProtocolHttps",
    "VMwareVCenter, VMwareVCenter",
    "IPv4Address, Ipv4Address",
    "spareVMs, SpareVms",
    "deviceiLOSettings, DeviceIloSettings",
    "fleetboats-v1, FleetBoatsV1",
    "fleetboatOwner, FleetBoatOwner",
    "1st-mate, Type1stMate",
    "@odata.id, OdataId",
    "object, ObjectType",
    "json-tree, JsonTreeType",
    "headers, HeadersType",
    "ünter-deck, ÜnterDeck",
    "*, Asterisk",
    "'', Empty"
  })
  void typesAreWrittenInCamelCaseWithACapital(String name, String type) {
    assertEquals(type, NAMES.type(name));
  }

  @ParameterizedTest
  @CsvSource({
    "server, server",
    "group-id, groupId",
    "location_id, locationId",
    "fields[], fields",
    "URL, url",
    "OSType, osType",
    "iLOVersion, iloVersion",
    "IPAddress, ipAddress",
    "IPv6Address, ipv6Address",
    "SNMPv3EngineID, snmpv3EngineId",
    "speedGHz, speedGHz",
    "GEN10, gen10",
    "1, value1",
    "1st-mate, value1stMate",
    "@odata.id, odataId",
    "$top, top",
    "class, classValue",
    "default, defaultValue",
    "true, trueValue",
    "to-json, toJsonValue",
    "isAbsent, isAbsentValue",
    "wait, waitValue",
    "hash-code, hashCodeValue",
    "header, header",
    "headers, headers",
    "parameters, parameters",
    "json, json",
    "list, list",
    "build, build",
    "_, lowLine",
    "*, asterisk",
    "'', empty"
  })
  void propertiesAreWrittenInCamelCaseWithASmallLetter(String name, String property) {
    assertEquals(property, NAMES.property(name));
  }

  @ParameterizedTest
  @CsvSource({
    "merge-from, mergeFromValue",
    "default, defaultValue",
    "to-map, toMap",
    "secrets, secrets"
  })
  void parametersKeepTheNamesThatOnlyModelsHave(String name, String parameter) {
    assertEquals(parameter, NAMES.parameter(name));
  }

  @ParameterizedTest
  @CsvSource({"import, importOperation", "notify, notifyOperation", "to-map, toMap"})
  void methodsKeepTheNamesThatOnlyModelsHave(String name, String method) {
    assertEquals(method, NAMES.method(name));
  }

  @ParameterizedTest
  @CsvSource({
    "RUNNING, RUNNING",
    "running, RUNNING",
    "underWay, UNDER_WAY",
    "not activated, NOT_ACTIVATED",
    "compute-ops-mgmt/server, COMPUTE_OPS_MGMT_SERVER",
    "1_DAY, DAY_1",
    "24-hours, HOURS_24",
    "100, VALUE_100",
    "2026-07-06, VALUE_2026_07_06",
    "3rd-party, VALUE_3RD_PARTY",
    "-1, MINUS_1",
    "-a, A",
    "-, HYPHEN_MINUS",
    "*, ASTERISK",
    "'', EMPTY",
    "UNKNOWN, UNKNOWN",
    "TYPE, TYPE_VALUE",
    "values, VALUES",
    "<=, LESS_THAN_SIGN_EQUALS_SIGN"
  })
  void constantsAreWrittenInUpperCase(String value, String constant) {
    assertEquals(constant, NAMES.constant(value));
  }

  @ParameterizedTest
  @CsvSource({
    "type, TYPE",
    "host/osType, HOST_OS_TYPE",
    "fleetboat/name, FLEET_BOAT_NAME",
    "processor/speedGHz, PROCESSOR_SPEED_GHZ"
  })
  void constantsToFilterByHaveTheWordsOfTheAccessors(String path, String constant) {
    assertEquals(constant, NAMES.filterConstant(path));
  }
}
