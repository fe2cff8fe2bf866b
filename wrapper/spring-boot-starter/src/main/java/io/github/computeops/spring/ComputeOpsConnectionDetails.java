package io.github.computeops.spring;

import io.github.computeops.Credentials;
import java.net.URI;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/**
 * Where the service is and how to log in. A bean of this type takes precedence over the properties
 * of address and credentials, for every client; a simulator in a test is one.
 */
public interface ComputeOpsConnectionDetails extends ConnectionDetails {
  /** {@return the address of the service} */
  URI baseUri();

  /** {@return the credentials for that service} */
  Credentials credentials();
}
