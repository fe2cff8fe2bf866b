package io.github.computeops.internal.transfer;

import feign.Response;
import io.github.computeops.error.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What an error response of a store says, in XML.
 *
 * @param code such as {@code AccessDenied}; empty if there is none
 * @param message for people; empty if there is none
 */
record StoreError(String code, String message) {
  private static final StoreError NONE = new StoreError("", "");

  /** Without document types, which could make it read other files. */
  private static final XMLInputFactory XML = factory();

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** Reads the body of an error response, which is in memory. */
  static StoreError of(Response response) {
    if (response.body() == null) {
      return NONE;
    }
    try (InputStream in = response.body().asInputStream()) {
      return of(XML.createXMLStreamReader(in));
    } catch (IOException | XMLStreamException | RuntimeException e) {
      return NONE; // A page of a gateway, or nothing.
    }
  }

  /** Tells whether a response with this error rejects the address, so that another one may help. */
  boolean isRejection(int status) {
    return new StoreException("", status, code).isRejected();
  }

  private static StoreError of(XMLStreamReader xml) throws XMLStreamException {
    Map<String, String> found = new HashMap<>();
    String name = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        name = xml.getLocalName();
      } else if (event == XMLStreamConstants.CHARACTERS) {
        found.putIfAbsent(name, xml.getText());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        name = "";
      }
    }
    return new StoreError(
        found.getOrDefault("Code", "").strip(), found.getOrDefault("Message", "").strip());
  }
}
