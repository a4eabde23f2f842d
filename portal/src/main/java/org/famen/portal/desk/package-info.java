/** The desk behind the bookings: who comes when, what came of it, walk-ins, leave, figures, and who changed what. */
@NullMarked
package org.famen.portal.desk;

import org.jspecify.annotations.NullMarked;
