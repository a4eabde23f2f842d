package org.famen.portal.database;

/** The schema is that of this version: said once in a portal's life. */
public record DatabaseReady() {}
