/** How much one place may hand in. */
@NullMarked
package org.famen.portal.application.flood;

import org.jspecify.annotations.NullMarked;
