/** Two versions of a law side by side, and the way of a provision through its versions. */
@NullMarked
package org.famen.portal.law.compare;

import org.jspecify.annotations.NullMarked;
