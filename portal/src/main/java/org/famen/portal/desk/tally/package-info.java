/** What waits at the desk, counted for its navigation. */
@NullMarked
package org.famen.portal.desk.tally;

import org.jspecify.annotations.NullMarked;
