/** Links by which somebody applies once in another's name. */
@NullMarked
package org.famen.portal.application.link;

import org.jspecify.annotations.NullMarked;
