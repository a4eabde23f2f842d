/** Parts of the portal that have no content of their own, as the city calls them. */
@NullMarked
package org.famen.content.section;

import org.jspecify.annotations.NullMarked;
