/** The next time that can be had, of a place, a service or any, for pages that are about something else. */
@NullMarked
package org.famen.portal.timetable.opening;

import org.jspecify.annotations.NullMarked;
