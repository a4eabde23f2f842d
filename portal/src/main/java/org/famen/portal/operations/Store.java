package org.famen.portal.operations;

/** A server that holds what the portal shows or is told. */
public interface Store {
    /** As monitoring calls it. */
    String name();

    /** Whether it answers now; asks it. */
    boolean answers();
}
