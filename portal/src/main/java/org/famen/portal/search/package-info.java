/** One box over everything that is published; its page, its API, its downloads. */
@NullMarked
package org.famen.portal.search;

import org.jspecify.annotations.NullMarked;
