/** Who waits for a seat, and booking for who stands at the desk. */
@NullMarked
package org.famen.portal.desk.waiting;

import org.jspecify.annotations.NullMarked;
