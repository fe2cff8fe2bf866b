package application;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Counts servers, with a bean of its own. */
@SpringBootApplication
public class Plain {
  public static void main(String[] arguments) {
    SpringApplication.run(Plain.class, arguments);
  }

  @Bean
  ComputeOps computeOps(
      @Value("${compute-ops.base-uri}") URI address,
      @Value("${compute-ops.credentials.token-endpoint}") URI tokenEndpoint,
      @Value("${compute-ops.credentials.client-id}") String clientId,
      @Value("${compute-ops.credentials.client-secret}") String clientSecret) {
    return ComputeOps.builder()
        .baseUri(address)
        .credentials(Credentials.apiClient(tokenEndpoint, clientId, clientSecret))
        .build();
  }

  @Bean
  CommandLineRunner count(ComputeOps com) {
    return arguments -> System.out.println(com.serversV1().all().stream().count() + " servers");
  }
}
