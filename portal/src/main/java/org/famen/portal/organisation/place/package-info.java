/** Finds organisations by where they are. */
@NullMarked
package org.famen.portal.organisation.place;

import org.jspecify.annotations.NullMarked;
