package io.github.computeops.internal.work;

import io.github.computeops.api.ActivitiesV1beta2;
import io.github.computeops.api.ActivitiesV1beta2Filter;
import io.github.computeops.api.Apis;
import io.github.computeops.model.ActivityV1beta2;
import java.util.Comparator;
import java.util.List;

/** Reads the activities of a job. */
record JobActivities(Apis apis) {
  List<ActivityV1beta2> of(String jobId) {
    ActivitiesV1beta2.ListQuery query =
        ActivitiesV1beta2.ListQuery.builder()
            .filter(ActivitiesV1beta2Filter.SOURCE_ID.eq(jobId))
            .build();
    return apis.activitiesV1beta2().all(query).stream()
        .sorted(Comparator.comparing(ActivityV1beta2::createdAt))
        .toList();
  }
}
