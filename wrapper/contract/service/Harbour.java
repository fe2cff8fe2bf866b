import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import io.github.computeops.body.RequestBody;
import java.io.InputStream;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.harbour.api.BerthsV2beta1;
import org.harbour.api.ChartsV1;
import org.harbour.model.Berth;
import org.harbour.model.BerthsV2beta1UpdateRequest;
import org.harbour.model.Tanker;

/** Calls every operation of another service through the client, and prints how many. */
public final class Harbour {
  private Harbour() {}

  public static void main(String[] arguments) throws Exception {
    try (ComputeOps client =
        ComputeOps.builder()
            .baseUri(URI.create(arguments[0]))
            .credentials(Credentials.bearerToken("t0ken"))
            .build()) {
      int calls = berths(client.api(BerthsV2beta1.class)) + charts(client.api(ChartsV1.class));
      System.out.println("service: " + calls + " of 8 operations");
    }
  }

  private static int berths(BerthsV2beta1 berths) {
    Berth first = berths.all().stream().findFirst().orElseThrow();
    equal("1", first.id());
    equal(1.5, ((Tanker) first.ship().orElseThrow()).tons().orElseThrow());
    Berth odd = berths.get("a/b+c");
    equal("BOTTOMLESS", odd.classValue().orElseThrow().toString());
    berths.create(Berth.builder().id("7").build());
    berths.update("7", BerthsV2beta1UpdateRequest.builder().clearDraught().build());
    berths.resetWinch("7");
    return 5;
  }

  private static int charts(ChartsV1 charts) throws Exception {
    String id = UUID.randomUUID().toString();
    try (InputStream image = charts.getImage(id)) {
      image.readAllBytes();
    }
    charts.replaceImage(id, RequestBody.bytes(new byte[] {1, 2}, "application/octet-stream"));
    equal("id,name\n1,North\n", charts.getExport());
    return 3;
  }

  private static void equal(Object expected, Object found) {
    if (!Objects.equals(expected, found)) {
      throw new IllegalStateException("Expected " + expected + ", but found " + found + ".");
    }
  }
}
