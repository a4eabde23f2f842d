package org.famen.portal.database;

import jakarta.annotation.Nullable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * A {@code byte @Nullable []} that comes out of a column or goes into a statement: of arrays Micronaut Data does not see JSpecify's
 * annotation, and takes them for never null.
 */
@Nullable
@Retention(RetentionPolicy.RUNTIME)
public @interface NullableBytes {}
