/** The city's figures: what was counted, by whom, for which period and area. */
@NullMarked
package org.famen.content.statistic;

import org.jspecify.annotations.NullMarked;
