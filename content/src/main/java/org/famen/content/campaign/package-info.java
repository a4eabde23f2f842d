/** Campaigns: a time with goals, to which several departments, events and figures belong (专项普法, 法援惠民生, 五年普法规划). */
@NullMarked
package org.famen.content.campaign;

import org.jspecify.annotations.NullMarked;
