/** The audit's chain of hashes, and the way to take it elsewhere. */
@NullMarked
package org.famen.portal.database.chain;

import org.jspecify.annotations.NullMarked;
