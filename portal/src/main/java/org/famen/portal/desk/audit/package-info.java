/** Who read and changed what. */
@NullMarked
package org.famen.portal.desk.audit;

import org.jspecify.annotations.NullMarked;
