package io.github.computeops.codegen;

/**
 * How the pages of a collection follow each other, where an operation answers with one of them.
 *
 * @param twin the method that iterates over all of them
 * @param items the accessor of a page's items
 * @param item the type of an item
 * @param factory the method of {@code PagedIterable} that goes from page to page
 * @param sized whether the caller may say how large a page is
 * @param largest the largest page the service gives; 0 where the description does not say
 */
record Paging(
    String twin, String items, JavaType item, String factory, boolean sized, long largest) {}
