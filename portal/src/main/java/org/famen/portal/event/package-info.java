/** Events: one, a month of them, and as calendars to subscribe to. */
@NullMarked
package org.famen.portal.event;

import org.jspecify.annotations.NullMarked;
