package io.github.computeops.files;

import io.github.computeops.internal.check.Require;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A form that uploads one file to a store: a signed address, and the fields that are sent before
 * the file. All of it is a secret. Immutable and thread-safe.
 *
 * <pre>{@code
 * Map<String, String> fields = new LinkedHashMap<>();
 * fields.put("key", key);
 * fields.put("policy", policy);
 * fields.put("x-amz-signature", signature);
 * SignedForm form = SignedForm.of(SignedAddress.of(url), fields);
 * com.transfers().upload(form, "server.ahs", RequestBody.file(path, "application/octet-stream"));
 * }</pre>
 */
public final class SignedForm {
  private final SignedAddress address;
  private final Map<String, String> fields;

  private SignedForm(SignedAddress address, Map<String, String> fields) {
    this.address = address;
    this.fields = fields;
  }

  /**
   * Returns a form.
   *
   * @param address where it is sent
   * @param fields values by name, sent in the order of the map; it is copied
   * @return the form
   * @throws IllegalArgumentException if an argument is null
   */
  public static SignedForm of(SignedAddress address, Map<String, String> fields) {
    Require.present("address of the form", address);
    Require.present("fields of the form", fields);
    return new SignedForm(address, Collections.unmodifiableMap(new LinkedHashMap<>(fields)));
  }

  /** {@return where the form is sent} */
  public SignedAddress address() {
    return address;
  }

  /**
   * Returns the fields.
   *
   * @return unmodifiable values by name, in their order; they are secrets
   */
  public Map<String, String> fields() {
    return fields;
  }

  /** The origin of the address and the names of the fields. */
  @Override
  public String toString() {
    return "SignedForm[" + address + ", " + fields.keySet() + "]";
  }
}
