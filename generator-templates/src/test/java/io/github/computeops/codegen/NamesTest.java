package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  private static final Names NAMES = new Names(new Spelling(Map.of()));

  @ParameterizedTest
  @CsvSource({
    "server, Server",
    "server-v1, ServerV1",
    "servers - v1beta2, ServersV1beta2",
    "server_settings.bios, ServerSettingsBios",
    "DEFAULT, Default",
    "ScheduleRESTHistory, ScheduleRestHistory",
    "ImageOnCD, ImageOnCd",
    "IPv4Address, Ipv4Address",
    "listOfVMs, ListOfVms",
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
    "baseDN, baseDn",
    "IPAddress, ipAddress",
    "SNMPPort, snmpPort",
    "GEN10, gen10",
    "1st-mate, value1stMate",
    "1, value1",
    "@odata.id, odataId",
    "$top, top",
    "headers, headers",
    "header, header",
    "parameters, parameters",
    "json, json",
    "value, value",
    "build, build",
    "class, classValue",
    "default, defaultValue",
    "DEFAULT, defaultValue",
    "true, trueValue",
    "to-json, toJsonValue",
    "isAbsent, isAbsentValue",
    "wait, waitValue",
    "hash-code, hashCodeValue",
    "_, lowLine",
    "*, asterisk",
    "'', empty"
  })
  void propertiesAreWrittenInCamelCaseWithASmallLetter(String name, String property) {
    assertEquals(property, NAMES.property(name));
  }

  @ParameterizedTest
  @CsvSource({"to-json, toJson", "class, classValue", "merge-from, mergeFromValue"})
  void parametersAvoidOnlyWhatTheyWouldMeet(String name, String parameter) {
    assertEquals(parameter, NAMES.parameter(name));
  }

  @ParameterizedTest
  @CsvSource({
    "import, importOperation",
    "notify, notifyOperation",
    "2nd-run, operation2ndRun",
    "to-json, toJson"
  })
  void methodsAvoidOnlyWhatTheyWouldMeet(String name, String method) {
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
    "5 mins, MINS_5",
    "1, VALUE_1",
    "1.5, VALUE_1_5",
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
  void constantsAreWrittenInCapitals(String value, String constant) {
    assertEquals(constant, NAMES.constant(value));
  }

  @Test
  void aPropertyToFilterByMayBeNamedType() {
    assertEquals("TYPE", NAMES.filterConstant("type"));
    assertEquals("HARDWARE_POWER_STATE", NAMES.filterConstant("hardware/powerState"));
  }

  @ParameterizedTest
  @CsvSource({
    "iLOVersion, iloVersion, IloVersion, ILO_VERSION",
    "hasiLORBSU, hasIloRbsu, HasIloRbsu, HAS_ILO_RBSU",
    "ahsfile-list, ahsFileList, AhsFileList, AHS_FILE_LIST",
    "speedGHz, speedGhz, SpeedGhz, SPEED_GHZ"
  })
  void theOverlaySpellsWordsThatCapitalsDoNotTellApart(
      String name, String property, String type, String constant) {
    Names names =
        new Names(
            Spelling.of(
                Map.of("iLO", "Ilo", "iLORBSU", "IloRbsu", "ahsfile", "ahsFile", "GHz", "Ghz")));
    assertEquals(property, names.property(name));
    assertEquals(type, names.type(name));
    assertEquals(constant, names.constant(name));
  }
}
