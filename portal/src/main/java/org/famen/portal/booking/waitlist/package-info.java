/** Who found no time waits, and is offered what becomes free. */
@NullMarked
package org.famen.portal.booking.waitlist;

import org.jspecify.annotations.NullMarked;
