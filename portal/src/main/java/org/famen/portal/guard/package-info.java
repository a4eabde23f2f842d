/** Keeps robots and guessers out of forms: counted tries, proof of work, codes by phone, passes to what they opened. */
@NullMarked
package org.famen.portal.guard;

import org.jspecify.annotations.NullMarked;
