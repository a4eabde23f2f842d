/** Whether a page helped: counted, without a word of who says so. */
@NullMarked
package org.famen.portal.useful;

import org.jspecify.annotations.NullMarked;
