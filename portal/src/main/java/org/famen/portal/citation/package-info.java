/** What a citation means, and what cites a provision; with the addresses {@code /cite} and {@code /api/cite}. */
@NullMarked
package org.famen.portal.citation;

import org.jspecify.annotations.NullMarked;
