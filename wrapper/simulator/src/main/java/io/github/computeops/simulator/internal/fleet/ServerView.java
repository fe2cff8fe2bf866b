package io.github.computeops.simulator.internal.fleet;

import io.github.computeops.model.ServerV1;
import io.github.computeops.model.ServerV1ConnectionType;
import io.github.computeops.model.ServerV1DeviceClaimType;
import io.github.computeops.model.ServerV1Host;
import io.github.computeops.model.ServerV1State;
import io.github.computeops.model.ServerV1StateSubscriptionState;
import io.github.computeops.model.ServerV1StateSubscriptionTier;
import java.util.LinkedHashMap;
import java.util.Map;

/** A server as {@code v1} shows it: most of it only if it has a subscription. */
final class ServerView {
  private final Unit unit;
  private final boolean subscribed;

  ServerView(Unit unit) {
    this.unit = unit;
    this.subscribed = unit.condition() != Condition.UNSUBSCRIBED;
  }

  ServerV1 server() {
    ServerV1.Builder server = always();
    return (subscribed ? withSubscription(server) : server).build();
  }

  private ServerV1.Builder always() {
    HardwareView hardware = new HardwareView(unit);
    return ServerV1.builder()
        .id(unit.id())
        .type("compute-ops-mgmt/server")
        .resourceUri("/compute-ops-mgmt/v1/servers/" + unit.id())
        .generation(1 + unit.number() % 9)
        .createdAt(unit.addedAt())
        .updatedAt(unit.seenAt())
        .name(subscribed ? unit.name() : unit.serial())
        .platformFamily(unit.product().family())
        .deviceClaimType(ServerV1DeviceClaimType.ZTP)
        .maintenanceMode(false)
        .hardware(subscribed ? hardware.full() : hardware.identity())
        .state(state());
  }

  private ServerV1.Builder withSubscription(ServerV1.Builder server) {
    return server
        .serverGeneration(unit.product().generation().value())
        .biosFamily(unit.product().rom())
        .processorVendor(unit.processor())
        .autoIloFwUpdate(true)
        .connectionType(ServerV1ConnectionType.DIRECT)
        .tags(tags())
        .host(host())
        .firmwareInventory(new FirmwareView(unit).inventory())
        .lastFirmwareUpdate(new FirmwareView(unit).lastUpdate())
        .lastFullInventoryCollectionAt(unit.seenAt());
  }

  private Map<String, String> tags() {
    Map<String, String> tags = new LinkedHashMap<>();
    tags.put("location", unit.site().city());
    tags.put("role", unit.role());
    return tags;
  }

  private ServerV1Host host() {
    return ServerV1Host.builder()
        .hostname(unit.name() + ".example.net")
        .osName(unit.role().equals("esx") ? "VMware ESXi" : "Red Hat Enterprise Linux")
        .osVersion(unit.role().equals("esx") ? "8.0.3" : "9.5")
        .build();
  }

  private ServerV1State state() {
    ServerV1State.Builder state =
        ServerV1State.builder()
            .managed(true)
            .connected(subscribed)
            .connectedModifiedAt(unit.addedAt());
    return subscribed
        ? state
            .subscriptionState(ServerV1StateSubscriptionState.SUBSCRIBED)
            .subscriptionTier(ServerV1StateSubscriptionTier.ENHANCED)
            .subscriptionExpiresAt(unit.addedAt().plusYears(3))
            .build()
        : state.subscriptionState(ServerV1StateSubscriptionState.REQUIRED).build();
  }
}
