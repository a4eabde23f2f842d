/** Following laws by mail without an account: asking, confirming, ending. */
@NullMarked
package org.famen.portal.watch;

import org.jspecify.annotations.NullMarked;
