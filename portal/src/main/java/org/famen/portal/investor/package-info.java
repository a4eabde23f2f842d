/** The centre for small investors: what happened, which ways are open, whom to ask, what to know. */
@NullMarked
package org.famen.portal.investor;

import org.jspecify.annotations.NullMarked;
