/**
 * What people apply for: legal aid, mediation. One engine; what may follow what, and by when, is in {@code application_transition}
 * of the database.
 */
@NullMarked
package org.famen.portal.application;

import org.jspecify.annotations.NullMarked;
