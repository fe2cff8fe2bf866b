package io.github.computeops.simulator.internal.fleet;

import io.github.computeops.model.ServerV1Hardware;
import io.github.computeops.model.ServerV1HardwareBmc;
import io.github.computeops.model.ServerV1HardwareIndicatorLed;
import io.github.computeops.model.ServerV1HardwarePowerState;
import java.util.HexFormat;
import java.util.Locale;

/** The {@code hardware} of a server. */
final class HardwareView {
  private static final HexFormat MAC = HexFormat.ofDelimiter(":");
  private final Unit unit;

  HardwareView(Unit unit) {
    this.unit = unit;
  }

  /** Returns what is shown of every server, with or without a subscription. */
  ServerV1Hardware identity() {
    return builder().build();
  }

  ServerV1Hardware full() {
    boolean off = unit.condition() == Condition.OFF;
    return builder()
        .powerState(off ? ServerV1HardwarePowerState.OFF : ServerV1HardwarePowerState.ON)
        .health(new HealthView(unit.condition()).health())
        .memoryMb(unit.memoryMb())
        .formFactor(unit.product().formFactor())
        .platform(unit.product().rom())
        .indicatorLed(ServerV1HardwareIndicatorLed.OFF)
        .bmc(bmc())
        .build();
  }

  private ServerV1Hardware.Builder builder() {
    return ServerV1Hardware.builder()
        .productId(unit.product().id())
        .serialNumber(unit.serial())
        .model(unit.product().name())
        .manufacturer("HPE")
        .uuid(unit.uuid());
  }

  private ServerV1HardwareBmc bmc() {
    Generation generation = unit.product().generation();
    return ServerV1HardwareBmc.builder()
        .hostname("ilo" + unit.serial().toLowerCase(Locale.ROOT))
        .ip("10." + octet(16) + "." + octet(8) + "." + octet(0))
        .mac("02:00:00:" + MAC.formatHex(bytes()))
        .model(generation.bmc())
        .version(generation.bmc() + " v" + generation.bmcVersion())
        .license("iLO Advanced")
        .build();
  }

  private byte[] bytes() {
    return new byte[] {(byte) octet(16), (byte) octet(8), (byte) octet(0)};
  }

  private int octet(int shift) {
    return unit.number() + 1 >> shift & 0xFF;
  }
}
