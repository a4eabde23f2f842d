/** Lists that are followed: a saved search, a topic. */
@NullMarked
package org.famen.portal.watch.list;

import org.jspecify.annotations.NullMarked;
