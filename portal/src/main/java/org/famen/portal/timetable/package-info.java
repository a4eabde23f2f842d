/** When what can be booked: the timetable, the free times in it, and what it no longer fits. */
@NullMarked
package org.famen.portal.timetable;

import org.jspecify.annotations.NullMarked;
