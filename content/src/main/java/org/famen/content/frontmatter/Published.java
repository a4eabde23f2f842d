package org.famen.content.frontmatter;

/** A thing of the city that gets an address of its own. */
public interface Published {
    /** Part of its address, for good; unique within its kind. */
    String id();

    /** Whether it is made up; such things are refused in a real city. */
    boolean demonstration();
}
