package io.github.computeops.simulator;

import io.github.computeops.ComputeOps;
import io.github.computeops.Connections;
import io.github.computeops.Credentials;
import io.github.computeops.files.TransferSettings;
import io.github.computeops.simulator.internal.auth.ApiClient;
import io.github.computeops.simulator.internal.auth.TokenEndpoint;
import io.github.computeops.simulator.internal.http.Certificates;
import io.github.computeops.simulator.internal.resources.Owner;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** How clients reach a simulator: its address, its credentials, its certificates. */
abstract class SimulatedService {
  private final Optional<Certificates> certificates;
  private @Nullable ComputeOps client;

  SimulatedService(Optional<Certificates> certificates) {
    this.certificates = certificates;
  }

  final Optional<Certificates> certificates() {
    return certificates;
  }

  /**
   * Builds a client of this simulator with the defaults, which transfers files over plain HTTP too.
   * For other settings, give {@link ComputeOps.Builder} the {@link #uri()} and the {@link
   * #credentials()}.
   *
   * @return a new client, which the caller closes
   */
  public ComputeOps newClient() {
    ComputeOps.Builder client =
        ComputeOps.builder()
            .baseUri(uri())
            .credentials(credentials())
            .transfers(TransferSettings.builder().plainHttp().build());
    certificates.ifPresent(
        it -> client.connections(Connections.builder().sslContext(it.sslContext()).build()));
    return client.build();
  }

  /**
   * Returns a client of this simulator with the defaults, always the same one. It is closed with
   * the simulator.
   *
   * @return a client
   */
  public synchronized ComputeOps client() {
    ComputeOps known = client == null ? newClient() : client;
    client = known;
    return known;
  }

  /**
   * Returns what a client needs to trust this simulator, if it was started with {@link
   * SimulatorBuilder#tls()}.
   *
   * <pre>{@code
   * Connections.builder().sslContext(simulator.sslContext()).build()
   * }</pre>
   *
   * @return a context that trusts the certificate authority of this simulator, and nothing else
   * @throws IllegalStateException if it was started without TLS
   */
  public SSLContext sslContext() {
    return needed().sslContext();
  }

  /**
   * Returns the certificate of the authority that signed this simulator's own, for clients in other
   * languages or trust stores.
   *
   * @return the certificate of the authority, made for this simulator
   * @throws IllegalStateException if it was started without TLS
   */
  public X509Certificate certificateAuthority() {
    return needed().authority();
  }

  private Certificates needed() {
    return certificates.orElseThrow(
        () ->
            new IllegalStateException(
                "The simulator was started without TLS; start it with tls() of its builder."));
  }

  /** {@return the address of the service, such as {@code http://127.0.0.1:41234}} */
  public abstract URI uri();

  /** {@return the credentials of the API client that may do everything} */
  public Credentials credentials() {
    return credentials(Role.ADMINISTRATOR);
  }

  /**
   * Returns the credentials of an API client that may do less. Each role has one.
   *
   * @param role what it may do
   * @return credentials for a client of this simulator
   * @throws IllegalArgumentException if it is null
   */
  public Credentials credentials(Role role) {
    ApiClient client = ApiClient.valueOf(Given.role(role).name());
    return Credentials.apiClient(tokenEndpoint(), client.id(), client.secret());
  }

  /** {@return the token endpoint, which supports the client credentials grant} */
  public URI tokenEndpoint() {
    return uri().resolve(TokenEndpoint.PATH);
  }

  /** {@return the id of the API client that may do everything} */
  public String clientId() {
    return ApiClient.ADMINISTRATOR.id();
  }

  /** {@return the secret of that API client; it protects nothing, so it may be printed} */
  public String clientSecret() {
    return ApiClient.ADMINISTRATOR.secret();
  }

  /** {@return the application customer id of the workspace, 32 hexadecimal digits} */
  public abstract String accountId();

  /**
   * Returns the application customer id of a tenant, for {@link ComputeOps#forTenant}.
   *
   * @param tenant the name that was given to {@link SimulatorBuilder#tenant}
   * @return 32 hexadecimal digits
   * @throws IllegalArgumentException if there is no such tenant
   */
  public String accountId(String tenant) {
    return tenant(tenant).id();
  }

  /**
   * Returns the credentials of a tenant's workspace, which exchange a token of {@link
   * #credentials()}. A client with them may call every operation, on what the tenant has.
   *
   * @param tenant the name that was given to {@link SimulatorBuilder#tenant}
   * @return credentials for a client of this simulator
   * @throws IllegalArgumentException if there is no such tenant
   */
  public Credentials tenantCredentials(String tenant) {
    return Credentials.tenantWorkspace(credentials(), tokenEndpoint(tenant));
  }

  /**
   * Returns the token endpoint of a tenant's workspace, which supports the token exchange (RFC
   * 8693). The workspace's id is in its path.
   *
   * @param tenant the name that was given to {@link SimulatorBuilder#tenant}
   * @return an address of this simulator
   * @throws IllegalArgumentException if there is no such tenant
   */
  public URI tokenEndpoint(String tenant) {
    return uri().resolve(TokenEndpoint.path(tenant(tenant).workspaceId()));
  }

  abstract Owner tenant(String name);

  synchronized void closeClient() {
    if (client != null) {
      client.close();
    }
  }
}
