/** Rules that can be reckoned, for all features that reckon: as they are held, with the numbers of nation and city. */
@NullMarked
package org.famen.portal.rule;

import org.jspecify.annotations.NullMarked;
