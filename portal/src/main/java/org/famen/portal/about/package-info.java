/** What the city says about the portal itself, and the map of the site for people. */
@NullMarked
package org.famen.portal.about;

import org.jspecify.annotations.NullMarked;
