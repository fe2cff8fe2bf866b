module application {
  requires io.github.computeops.simulator;
}
