package org.famen.content.frontmatter;

/** A constant that editors write, and readers see, by its Chinese name. */
public interface Labelled {
    String label();
}
