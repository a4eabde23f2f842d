/** Tickets of the city's hotline 12345: taken as feedback, with receipts; what became of them told back. */
@NullMarked
package org.famen.portal.feedback.hotline;

import org.jspecify.annotations.NullMarked;
