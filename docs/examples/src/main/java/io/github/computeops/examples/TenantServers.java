package io.github.computeops.examples;

import io.github.computeops.ComputeOpsView;
import io.github.computeops.model.AccountV1beta1;
import io.github.computeops.simulator.Simulator;
import java.io.PrintStream;
import java.util.Locale;

/** Works for the tenants of a managed service provider: counts the servers of each. */
public final class TenantServers {
  private TenantServers() {}

  /**
   * Runs the example.
   *
   * @param arguments the application customer id of the provider's account
   */
  public static void main(String[] arguments) {
    Example.main(arguments, TenantServers::run);
  }

  static void run(Target target, PrintStream out) {
    String simulated = target.simulator().map(Simulator::accountId).orElse("");
    String provider = target.argument(0, "the provider's application customer id", simulated);
    out.println("Tenants in " + target.name());
    for (AccountV1beta1 tenant : target.com().accountsV1beta1().allTenants(provider)) {
      String id = tenant.applicationCustomerId().orElseThrow();
      ComputeOpsView view = target.com().forTenant(id);
      out.printf(
          Locale.ROOT,
          "%-10s  %s  %3d servers%n",
          tenant.name().orElse("-"),
          id,
          view.serversV1().all().stream().count());
    }
  }
}
