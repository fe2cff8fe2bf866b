package io.github.computeops.soak;

import io.github.computeops.CallOptions;
import io.github.computeops.ComputeOpsView;
import io.github.computeops.model.FilterV1beta1;
import io.github.computeops.model.JobCreateV1;
import io.github.computeops.model.JobUpdateV1;
import io.github.computeops.model.ServerV1;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The calls that a caller makes; each returns what it got. */
enum Kind {
  READ {
    @Override
    Object made(ComputeOpsView com, String call) {
      return com.serversV1().get(call).toMap();
    }
  },
  READ_ALL {
    @Override
    Object made(ComputeOpsView com, String call) {
      return ids(com.serversV1().all());
    }
  },
  READ_AHEAD {
    @Override
    Object made(ComputeOpsView com, String call) {
      return ids(com.serversV1().all().concurrency(3));
    }
  },
  CREATE {
    @Override
    Object made(ComputeOpsView com, String call) {
      return com.jobsV1().create(JobCreateV1.of(Map.of("jobTemplate", call))).toMap();
    }
  },
  CREATE_WITH_KEY {
    @Override
    Object made(ComputeOpsView com, String call) {
      CallOptions key = CallOptions.builder().header("Idempotency-Key", call).build();
      return com.withOptions(key).filtersV1beta1().create(FilterV1beta1.of(Map.of())).toMap();
    }
  },
  CHANGE {
    @Override
    Object made(ComputeOpsView com, String call) {
      return com.jobsV1().update(call, JobUpdateV1.of(Map.of())).toMap();
    }
  };

  private static List<String> ids(Iterable<ServerV1> servers) {
    List<String> ids = new ArrayList<>();
    servers.forEach(server -> ids.add(server.id().orElseThrow()));
    return ids;
  }

  /** Makes the call on a view that names it in a header. */
  abstract Object made(ComputeOpsView com, String call);

  /** Returns what it has to get. */
  Object due(String call) {
    return isOfPages() ? Content.all(call) : Content.of(call);
  }

  /** Tells whether it reads all pages of a collection. */
  boolean isOfPages() {
    return this == READ_ALL || this == READ_AHEAD;
  }

  /** Tells whether the service must not act on it twice. */
  boolean onceOnly() {
    return this == CREATE || this == CHANGE;
  }

  static Kind of(String call) {
    return valueOf(call.substring(call.lastIndexOf('-') + 1));
  }
}
