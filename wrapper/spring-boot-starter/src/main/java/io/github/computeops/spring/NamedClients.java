package io.github.computeops.spring;

import io.github.computeops.ComputeOps;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;

/** Registers a bean for each named client, unless the program has one of that name. */
final class NamedClients implements ImportBeanDefinitionRegistrar {
  private final Environment environment;
  private final BeanFactory beans;

  NamedClients(Environment environment, BeanFactory beans) {
    this.environment = environment;
    this.beans = beans;
  }

  static Set<String> names(Environment environment) {
    return Binder.get(environment)
        .bind("compute-ops.clients", Bindable.mapOf(String.class, Object.class))
        .map(Map::keySet)
        .orElse(Set.of());
  }

  @Override
  public void registerBeanDefinitions(
      AnnotationMetadata importing, BeanDefinitionRegistry registry) {
    names(environment).stream()
        .filter(name -> !registry.containsBeanDefinition(beanName(name)))
        .forEach(name -> registry.registerBeanDefinition(beanName(name), client(name)));
  }

  private static String beanName(String name) {
    return name + "ComputeOps";
  }

  private RootBeanDefinition client(String name) {
    RootBeanDefinition client =
        new RootBeanDefinition(
            ComputeOps.class, () -> beans.getBean(ClientFactory.class).named(name));
    client.addQualifier(new AutowireCandidateQualifier(Qualifier.class, name));
    client.setDestroyMethodName("close");
    return client;
  }
}
