/** What stands beside results: recommendations, related help, corrections of spelling, ways on where nothing was found. */
@NullMarked
package org.famen.portal.search.sidebar;

import org.jspecify.annotations.NullMarked;
