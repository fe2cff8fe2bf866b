package io.github.computeops.codegen;

/** What a place of the description became: {@code package.Type} or {@code package.Type#member}. */
record JavaName(String pointer, String name) {}
