/** Who comes on a day, and what came of it. */
@NullMarked
package org.famen.portal.desk.visit;

import org.jspecify.annotations.NullMarked;
