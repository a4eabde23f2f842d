/** The route finder: from what happened, by a few answers, to the ways that are open. Nothing of the answers is kept. */
@NullMarked
package org.famen.portal.route;

import org.jspecify.annotations.NullMarked;
