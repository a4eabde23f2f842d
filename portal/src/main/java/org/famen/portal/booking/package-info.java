/** Holding, confirming, moving and cancelling a time; the waiting list; the pages for it. */
@NullMarked
package org.famen.portal.booking;

import org.jspecify.annotations.NullMarked;
