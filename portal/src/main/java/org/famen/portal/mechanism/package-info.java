/** How disputes are settled in the city, level by level, with a drawing made of the directory. */
@NullMarked
package org.famen.portal.mechanism;

import org.jspecify.annotations.NullMarked;
