/** How long browsers and proxies may keep an answer, and entity tags by which they ask again. */
@NullMarked
package org.famen.portal.web.caching;

import org.jspecify.annotations.NullMarked;
