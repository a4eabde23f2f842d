/** Lines of the bureau's work (工作条线): a page of each, and where in the portal its business is done. */
@NullMarked
package org.famen.content.line;

import org.jspecify.annotations.NullMarked;
