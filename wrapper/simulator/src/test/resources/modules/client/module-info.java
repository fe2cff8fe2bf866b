// region: module
module application {
  requires io.github.computeops.client;
}
// endregion
