/** Supervision of enforcement against businesses, for everybody: figures, decided cases, reviews of files, the plan of inspections. */
@NullMarked
package org.famen.portal.enforcement;

import org.jspecify.annotations.NullMarked;
