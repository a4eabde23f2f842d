/** The front page. */
@NullMarked
package org.famen.portal.home;

import org.jspecify.annotations.NullMarked;
