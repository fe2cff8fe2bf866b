package io.github.computeops.spring;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** There is a client without a name, unless all have one. */
final class UnnamedClientCondition implements Condition {
  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    Environment environment = context.getEnvironment();
    return isSet(environment, "compute-ops.region")
        || isSet(environment, "compute-ops.base-uri")
        || NamedClients.names(environment).isEmpty();
  }

  private static boolean isSet(Environment environment, String property) {
    return Binder.get(environment).bind(property, String.class).isBound();
  }
}
