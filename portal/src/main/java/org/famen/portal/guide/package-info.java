/** How to get something done, step by step. */
@NullMarked
package org.famen.portal.guide;

import org.jspecify.annotations.NullMarked;
