/** Which days people work on, and when an office is open: holidays, make-up workdays and lunch known. */
@NullMarked
package org.famen.content.calendar;

import org.jspecify.annotations.NullMarked;
