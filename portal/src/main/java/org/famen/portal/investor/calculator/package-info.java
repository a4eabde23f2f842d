/** Which purchases and sales a false statement on the securities market concerns. */
@NullMarked
package org.famen.portal.investor.calculator;

import org.jspecify.annotations.NullMarked;
