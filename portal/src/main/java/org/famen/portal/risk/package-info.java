/** The table of what businesses are fined for. */
@NullMarked
package org.famen.portal.risk;

import org.jspecify.annotations.NullMarked;
