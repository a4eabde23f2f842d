/** Campaigns: what they want, how far they are, what belongs to them. */
@NullMarked
package org.famen.portal.campaign;

import org.jspecify.annotations.NullMarked;
