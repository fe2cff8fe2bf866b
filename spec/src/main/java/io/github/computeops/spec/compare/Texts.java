package io.github.computeops.spec.compare;

import io.github.computeops.spec.Pointer;
import java.util.List;

/**
 * The places of a description where our prose is missing or may be wrong.
 *
 * @param unwritten the places without prose of ours
 * @param reworded the places where HPE changed its text
 */
public record Texts(List<Pointer> unwritten, List<String> reworded) {}
