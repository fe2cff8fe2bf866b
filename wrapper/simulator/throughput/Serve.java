import io.github.computeops.simulator.Simulator;

/** Starts a simulator of whatever version is on the class path, and prints its address. */
class Serve {
  public static void main(String[] arguments) {
    System.out.println(Simulator.builder().servers(250).start().uri());
  }
}
