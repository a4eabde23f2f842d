/** Applications at the desk: what is due first, and the steps. */
@NullMarked
package org.famen.portal.application.desk;

import org.jspecify.annotations.NullMarked;
