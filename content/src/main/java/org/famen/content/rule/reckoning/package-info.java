/** From what somebody told to sums and days, each with the provision behind it. */
@NullMarked
package org.famen.content.rule.reckoning;

import org.jspecify.annotations.NullMarked;
