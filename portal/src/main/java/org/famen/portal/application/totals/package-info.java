/** How many applications there were and what came of them, published without a name (法律援助法第五十八条). */
@NullMarked
package org.famen.portal.application.totals;

import org.jspecify.annotations.NullMarked;
