/** Who has reported on which year, and who has not. */
@NullMarked
package org.famen.portal.report;

import org.jspecify.annotations.NullMarked;
