/** What people write when they mean one provision: 消法55条, 《民法典》第一千一百六十五条第一款, mfd 1165. */
@NullMarked
package org.famen.content.citation;

import org.jspecify.annotations.NullMarked;
