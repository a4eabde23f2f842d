/** The lines of the bureau's work: all of them on one page as citizens think, and a page of each. */
@NullMarked
package org.famen.portal.line;

import org.jspecify.annotations.NullMarked;
