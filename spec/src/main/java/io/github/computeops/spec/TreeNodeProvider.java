package io.github.computeops.spec;

import com.jayway.jsonpath.spi.json.JsonProvider;
import com.jayway.jsonpath.spi.json.JsonSmartJsonProvider;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lets a JSONPath select {@link TreeNode}s, that is locations, instead of values only. The paths
 * that the library itself can return do not escape names and cannot be read back.
 */
final class TreeNodeProvider extends JsonSmartJsonProvider {

  private static Object value(Object given) {
    return given instanceof TreeNode node ? node.value() : given;
  }

  @Override
  public boolean isMap(Object given) {
    return super.isMap(value(given));
  }

  @Override
  public boolean isArray(Object given) {
    return super.isArray(value(given));
  }

  @Override
  public int length(Object given) {
    return super.length(value(given));
  }

  @Override
  public Collection<String> getPropertyKeys(Object given) {
    return super.getPropertyKeys(value(given));
  }

  @Override
  public Object getMapValue(Object given, String name) {
    Object value = super.getMapValue(value(given), name);
    return given instanceof TreeNode node && value != JsonProvider.UNDEFINED
        ? node.member(name)
        : value;
  }

  @Override
  public Object getArrayIndex(Object given, int index) {
    return given instanceof TreeNode node ? node.item(index) : super.getArrayIndex(given, index);
  }

  @Override
  public Iterable<?> toIterable(Object given) {
    return IntStream.range(0, length(given)).mapToObj(at -> getArrayIndex(given, at)).toList();
  }

  /** Returns the value that a filter compares; a path within a filter may yield a list of nodes. */
  @Override
  public Object unwrap(Object given) {
    return given instanceof List<?> gathered
        ? gathered.stream().map(TreeNodeProvider::value).toList()
        : value(given);
  }
}
