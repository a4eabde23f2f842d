/** What a lawyer found at a check-up: written at the desk, read by the business. */
@NullMarked
package org.famen.portal.checkup.report;

import org.jspecify.annotations.NullMarked;
