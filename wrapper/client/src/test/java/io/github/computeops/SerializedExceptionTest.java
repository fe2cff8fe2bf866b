package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.ApiException;
import io.github.computeops.error.ConflictException;
import io.github.computeops.error.TransportException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import org.junit.jupiter.api.Test;

class SerializedExceptionTest {
  @Test
  void apiExceptionKeepsAllItKnows() throws Exception {
    try (Recorder server = new Recorder()) {
      server.responds(
          409,
          "{\"errorCode\":\"E\",\"message\":\"No.\",\"debugId\":\"d\",\"more\":[1,1.5,true,null],"
              + "\"errorDetails\":[{\"type\":\"hpe.greenlake.retry_info\",\"retryAfterSeconds\":3}]}");
      ApiException thrown =
          assertThrows(ApiException.class, () -> server.client().serversV1().get("1"));
      ConflictException read = (ConflictException) copied(thrown);
      assertEquals(thrown.getMessage(), read.getMessage());
      assertEquals(409, read.status());
      assertEquals(thrown.path(), read.path());
      assertEquals(thrown.error(), read.error());
      assertEquals(thrown.details(), read.details());
      assertEquals(thrown.debugId(), read.debugId());
    }
  }

  @Test
  void brokenConnectionKeepsItsCause() throws Exception {
    try (ComputeOps com = TestClient.of(URI.create("http://localhost:1"), b -> b)) {
      TransportException thrown =
          assertThrows(TransportException.class, () -> com.serversV1().get("1"));
      TransportException read = (TransportException) copied(thrown);
      assertEquals(thrown.getMessage(), read.getMessage());
      assertTrue(read.getCause() instanceof IOException);
    }
  }

  private static Object copied(Object thrown) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thrown);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
