/** From the list of services to a confirmed booking: choosing a time, holding it, details, check. */
@NullMarked
package org.famen.portal.booking.hold;

import org.jspecify.annotations.NullMarked;
