package io.github.computeops.pipeline;

import io.github.computeops.spec.SpecException;
import io.github.computeops.spec.update.Regenerate;
import java.util.Arrays;

/** Updates the project to a new edition of the description. */
public final class Update {
  private Update() {}

  /**
   * Runs the update.
   *
   * @param args the version of the generator, and the settings, each {@code name=value}
   * @throws SpecException if the description is not one of this API, or does not build; the working
   *     tree is then unchanged
   */
  public static void main(String[] args) {
    Regenerate.run(
        Arrays.copyOfRange(args, 1, args.length), settings -> new UpdateBuilds(settings, args[0]));
  }
}
