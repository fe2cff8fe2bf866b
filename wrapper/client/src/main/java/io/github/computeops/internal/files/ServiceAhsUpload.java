package io.github.computeops.internal.files;

import io.github.computeops.body.RequestBody;
import io.github.computeops.error.InvalidResponseException;
import io.github.computeops.files.AhsRun;
import io.github.computeops.files.AhsUpload;
import io.github.computeops.files.SignedForm;
import io.github.computeops.files.Transfers;
import io.github.computeops.internal.work.Work;
import io.github.computeops.model.AhsFilesUploadRequestV1beta1;
import io.github.computeops.model.AhsFilesUploadResponseV1beta1;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A place for an AHS file in the store of the service. */
record ServiceAhsUpload(String id, SignedForm form, Work work) implements AhsUpload {
  static ServiceAhsUpload create(Work work, String fileName) {
    AhsFilesUploadResponseV1beta1 response =
        work.calls()
            .apis()
            .ahsFilesV1beta1()
            .create(AhsFilesUploadRequestV1beta1.builder().fileName(fileName).build());
    String id = present("id", response.id());
    String address = present("baseUrl", response.baseUrl());
    SignedForm form = SignedForm.of(ServiceAddress.of(address), fields(response));
    return new ServiceAhsUpload(id, form, work);
  }

  private static Map<String, String> fields(AhsFilesUploadResponseV1beta1 response) {
    Map<String, String> fields = new LinkedHashMap<>();
    response
        .parameters()
        .forEach(
            field ->
                field
                    .name()
                    .ifPresent(name -> fields.put(name.toString(), field.value().orElse(""))));
    return fields;
  }

  private static String present(String property, Optional<String> value) {
    return value.orElseThrow(
        () ->
            new InvalidResponseException(
                "The place for the AHS file was asked for, but the response has no "
                    + property
                    + ".",
                null));
  }

  @Override
  public AhsRun send(Path file) {
    AhsSource source = AhsSource.of(file);
    send(source, source.body());
    return run();
  }

  void send(AhsSource source, RequestBody body) {
    work.calls().apis().api(Transfers.class).upload(form, source.name(), body);
    source.checkUnchanged();
  }

  @Override
  public ServiceAhsRun run() {
    return new ServiceAhsRun(id, work, Optional.empty());
  }

  @Override
  public String toString() {
    return "AhsUpload[" + id + "]";
  }
}
