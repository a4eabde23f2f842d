/** One's booking or place on the waiting list: found again, moved, cancelled, erased. */
@NullMarked
package org.famen.portal.booking.manage;

import org.jspecify.annotations.NullMarked;
