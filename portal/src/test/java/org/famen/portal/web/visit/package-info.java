/** What a first visit costs who has a slow phone on a slow line. */
@NullMarked
package org.famen.portal.web.visit;

import org.jspecify.annotations.NullMarked;
