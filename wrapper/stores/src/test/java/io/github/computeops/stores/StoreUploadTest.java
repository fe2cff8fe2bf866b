package io.github.computeops.stores;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.body.RequestBody;
import io.github.computeops.error.StoreException;
import io.github.computeops.error.TransportException;
import io.github.computeops.files.SignedAddress;
import io.github.computeops.files.SignedForm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Uploads to S3Proxy, a store that others wrote. It checks the signature of a form, and by its
 * policy the expiry, the fields, and the size of the file. It does not check {@code
 * x-amz-security-token}, and takes bodies without a length and fields after the file, which S3
 * rejects: so does the store of the simulator.
 */
@Timeout(60)
class StoreUploadTest extends WithStore {
  private static final String KEY = "AHS/1+2/server.ahs";
  private static final int LARGEST = 500_000;
  private final byte[] content = bytes(LARGEST, 1);

  private SignedForm form(Map<String, String> fields) {
    return SignedForm.of(SignedAddress.of(proxy.uri() + "/" + BUCKET), fields);
  }

  private Map<String, String> fields() {
    return signer.fields(BUCKET, KEY, Instant.now().plus(VALID), LARGEST);
  }

  private void upload(Map<String, String> fields, byte[] bytes) {
    com.transfers()
        .upload(form(fields), "server.ahs", RequestBody.bytes(bytes, "application/octet-stream"));
  }

  private StoreException rejected(Map<String, String> fields, byte[] bytes) {
    StoreException failed = assertThrows(StoreException.class, () -> upload(fields, bytes));
    for (String secret : new String[] {fields.get("policy"), fields.get("x-amz-signature")}) {
      assertFalse(failed.getMessage().contains(String.valueOf(secret)), failed.getMessage());
    }
    return failed;
  }

  @Test
  void fileIsStoredAsItIs() throws Exception {
    Path file = Files.write(folder.resolve("server.ahs"), content);
    com.transfers()
        .upload(form(fields()), "server.ahs", RequestBody.file(file, "application/octet-stream"));
    Path copy =
        com.transfers().download(toGet("/bucket/AHS/1%2B2/server.ahs"), folder.resolve("c"));
    assertArrayEquals(content, Files.readAllBytes(copy));
  }

  @Test
  void expiredPolicyIsRejected() {
    StoreException failed =
        rejected(signer.fields(BUCKET, KEY, Instant.now().minusSeconds(1), LARGEST), content);
    assertEquals(
        "The upload to "
            + proxy.uri()
            + " failed with 403: Invalid according to Policy: Policy expired (AccessDenied)",
        failed.getMessage());
    assertTrue(failed.isRejected());
  }

  @Test
  void wrongSizeIsRejected() {
    assertEquals("EntityTooSmall", rejected(fields(), new byte[0]).code().orElseThrow());
    assertEquals("EntityTooLarge", rejected(fields(), new byte[LARGEST + 1]).code().orElseThrow());
  }

  @Test
  void forgedSignatureAndFurtherFieldsAreRejected() {
    Map<String, String> forged = new LinkedHashMap<>(fields());
    forged.put("x-amz-signature", "0".repeat(64));
    assertEquals(403, rejected(forged, content).status());
    Map<String, String> more = new LinkedHashMap<>(fields());
    more.put("acl", "public-read");
    assertEquals("AccessDenied", rejected(more, content).code().orElseThrow());
  }

  @Test
  void uploadThatIsCutFailsAndSucceedsWhenItIsSentAgain() {
    proxy.upCuts.add(LARGEST / 2);
    TransportException failed =
        assertThrows(TransportException.class, () -> upload(fields(), content));
    assertTrue(failed.getMessage().startsWith("The upload to " + proxy.uri() + " failed: "));
    upload(fields(), content);
  }
}
