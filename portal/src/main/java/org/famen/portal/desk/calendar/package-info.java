/** Who is where when, with leave and closures. */
@NullMarked
package org.famen.portal.desk.calendar;

import org.jspecify.annotations.NullMarked;
