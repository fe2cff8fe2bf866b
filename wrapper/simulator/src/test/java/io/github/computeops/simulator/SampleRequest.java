package io.github.computeops.simulator;

import io.github.computeops.job.JobParameterValue;
import io.github.computeops.job.JobRequest;
import io.github.computeops.job.JobRequestBuilder;
import io.github.computeops.job.JobTemplate;
import io.github.computeops.job.template.JobTemplates;
import io.github.computeops.json.OpenEnum;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A request of a template with every parameter set, made by what its builder takes. */
record SampleRequest(JobTemplate template, String resourceId, String serverId, String bundleId) {
  private static final Path FILE = Path.of("../../spec/job-templates.yaml");

  /** Returns the class of each template by its id, as the file of templates has them. */
  static Map<String, String> classes() throws Exception {
    return Pattern.compile("(?m)^- java: (\\w+)\\n(?s:.*?)^  id: (\\S+)$")
        .matcher(Files.readString(FILE))
        .results()
        .collect(Collectors.toMap(it -> it.group(2), (MatchResult it) -> it.group(1)));
  }

  JobRequest make() throws Exception {
    String name = JobTemplates.class.getPackageName() + "." + classes().get(template.id());
    JobRequestBuilder<?> builder =
        (JobRequestBuilder<?>) Class.forName(name).getMethod("builder").invoke(null);
    for (Method setter : builder.getClass().getDeclaredMethods()) {
      if (setter.getParameterCount() == 1 && Modifier.isPublic(setter.getModifiers())) {
        set(builder, setter);
      }
    }
    return builder.build();
  }

  private void set(JobRequestBuilder<?> builder, Method setter) throws Exception {
    String parameter = setter.getName();
    String noun = template.resourceType().replaceFirst(".*/", "").replace("-", "");
    if (parameter.equalsIgnoreCase(noun)) {
      setter.invoke(builder, resourceId);
    } else if (parameter.equals("devices")) {
      setter.invoke(builder, List.of(serverId));
    } else if (parameter.equals("bundleId")) {
      setter.invoke(builder, bundleId);
    } else {
      setter.invoke(builder, sample(setter.getGenericParameterTypes()[0], parameter));
    }
  }

  private static Object sample(Type type, String name) throws Exception {
    if (type instanceof ParameterizedType list) {
      return List.of(sample(list.getActualTypeArguments()[0], name));
    }
    if (type == boolean.class) {
      return true;
    }
    if (type == int.class) {
      return name.startsWith("osCompletion") ? 60 : 1;
    }
    return type == String.class ? "x" : made((Class<?>) type);
  }

  private static Object made(Class<?> type) throws Exception {
    if (OpenEnum.class.isAssignableFrom(type)) {
      return type.getFields()[0].get(null);
    }
    if (!JobParameterValue.class.isAssignableFrom(type)) {
      throw new IllegalArgumentException("No sample of " + type);
    }
    Method of =
        Arrays.stream(type.getMethods())
            .filter(method -> method.getName().equals("of"))
            .findFirst()
            .orElseThrow();
    Object[] arguments = new Object[of.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = sample(of.getGenericParameterTypes()[i], "");
    }
    return of.invoke(null, arguments);
  }
}
