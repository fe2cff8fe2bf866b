package io.github.computeops.spec;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A description or an overlay.
 *
 * @param name the name that error messages give it
 * @param tree its content: maps, lists and scalars
 */
public record Document(String name, Map<String, Object> tree) {
  private static final int MEBIBYTE = 1024 * 1024;
  private static final int SIZE_LIMIT = 64;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * Reads a file.
   *
   * @throws SpecException if the file cannot be read, or is neither YAML nor JSON
   */
  public static Document read(Path file) {
    return parse(file.toString(), text(file));
  }

  private static String text(Path file) {
    try {
      if (Files.size(file) > (long) SIZE_LIMIT * MEBIBYTE) {
        throw new SpecException(
            file + ": is larger than " + SIZE_LIMIT + " MiB; check that it is a description.");
      }
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new SpecException(file + ": does not exist; check the path.");
    } catch (CharacterCodingException e) {
      throw new SpecException(file + ": is not UTF-8 text; save it as UTF-8.");
    } catch (IOException e) {
      throw new SpecException(
          file
              + ": cannot be read; check that it is a file and that you have permission to read it.");
    }
  }

  /**
   * Parses YAML or JSON.
   *
   * @throws SpecException if the text is neither
   */
  public static Document parse(String name, String given) {
    String text = given.startsWith(BYTE_ORDER_MARK) ? given.substring(1) : given;
    if (text.isBlank() || text.stripLeading().startsWith("<")) {
      throw new SpecException(
          name + ": is empty or a web page; download the YAML or JSON file itself.");
    }
    try {
      return of(name, Yaml.read(text));
    } catch (YamlEngineException e) {
      throw new SpecException(name + ": is neither YAML nor JSON: " + Yaml.problem(e) + ".");
    } catch (StackOverflowError e) {
      throw new SpecException(name + ": is nested too deeply; check that it is a description.");
    }
  }

  @SuppressWarnings("unchecked")
  private static Document of(String name, Object tree) {
    if (tree instanceof Map<?, ?> map) {
      return PlainTree.of(new Document(name, (Map<String, Object>) map));
    }
    throw new SpecException(
        name + "#: is a list or a scalar instead of an object; check that it is the right file.");
  }

  /** Returns this document under another name. */
  public Document named(String other) {
    return new Document(other, tree);
  }

  /**
   * Returns an exception about a place in this document.
   *
   * @param at the place
   * @param what what is wrong there and what to do, as a sentence without its subject
   */
  public SpecException fault(Pointer at, String what) {
    return new SpecException(name + "#" + at + ": " + what);
  }

  /** Writes this document as YAML; the folder is created if it does not exist. */
  public void write(Path target) {
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      Files.writeString(target, Yaml.write(tree));
    } catch (IOException e) {
      throw new SpecException(
          target + ": cannot be written; check the permissions of the folder and the free space.");
    }
  }
}
