/** Forgetting applications in time. */
@NullMarked
package org.famen.portal.application.keeping;

import org.jspecify.annotations.NullMarked;
