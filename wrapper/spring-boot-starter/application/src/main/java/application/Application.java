package application;

import io.github.computeops.ComputeOps;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Counts servers. */
@SpringBootApplication
public class Application {
  public static void main(String[] arguments) {
    SpringApplication.run(Application.class, arguments);
  }

  @Bean
  CommandLineRunner count(ComputeOps com) {
    return arguments -> System.out.println(com.serversV1().all().stream().count() + " servers");
  }
}
