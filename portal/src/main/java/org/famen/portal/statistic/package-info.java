/** The city's figures: what they say, drawn and as tables. */
@NullMarked
package org.famen.portal.statistic;

import org.jspecify.annotations.NullMarked;
