package io.github.computeops.error;

import io.github.computeops.internal.status.StatusTable;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The exceptions that the table of statuses names. */
final class ExceptionClasses {
  private static final Map<String, Function<ApiException.Builder, ApiException>> BY_NAME =
      Map.of(
          "BadRequestException", BadRequestException::new,
          "UnauthorizedException", UnauthorizedException::new,
          "ForbiddenException", ForbiddenException::new,
          "NotFoundException", NotFoundException::new,
          "ConflictException", ConflictException::new,
          "PreconditionFailedException", PreconditionFailedException::new,
          "RateLimitedException", RateLimitedException::new,
          "WorkspaceBlockedException", WorkspaceBlockedException::new,
          "ServerException", ServerException::new,
          "ApiException", ApiException::new);

  private ExceptionClasses() {}

  static Function<ApiException.Builder, ApiException> of(int status) {
    return Objects.requireNonNull(BY_NAME.get(StatusTable.exception(status)));
  }
}
