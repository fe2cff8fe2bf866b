package io.github.computeops.build.release;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The elements of a pom's first level. */
record PomFile(Element project) {
  static PomFile read(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      return new PomFile(factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " cannot be read.", e);
    }
  }

  boolean has(String element) {
    return !text(element).isEmpty();
  }

  /** Returns the text below an element, empty if there is none. */
  String text(String element) {
    for (Node node = project.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeName().equals(element)) {
        return node.getTextContent().strip();
      }
    }
    return "";
  }
}
