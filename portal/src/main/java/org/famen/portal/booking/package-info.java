/** Holding, confirming, moving and cancelling a time; and what people are told of it. The pages are in the packages below. */
@NullMarked
package org.famen.portal.booking;

import org.jspecify.annotations.NullMarked;
