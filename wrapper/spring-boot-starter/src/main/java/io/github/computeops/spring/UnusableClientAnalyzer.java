package io.github.computeops.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in the place of a stack trace why a program does not start. */
final class UnusableClientAnalyzer extends AbstractFailureAnalyzer<UnusableClientException> {
  @Override
  protected FailureAnalysis analyze(Throwable failure, UnusableClientException cause) {
    return new FailureAnalysis(
        "There is no client of Compute Ops Management: " + cause.getMessage(),
        "Correct the properties that begin with compute-ops, or define a bean of type ComputeOps.",
        cause);
  }
}
