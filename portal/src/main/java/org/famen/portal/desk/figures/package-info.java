/** How the desks do, and exports without anything personal. */
@NullMarked
package org.famen.portal.desk.figures;

import org.jspecify.annotations.NullMarked;
