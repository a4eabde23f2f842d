/** How to get something done (办事指南): who may, what to bring, how long, what it costs, where. */
@NullMarked
package org.famen.content.guide;

import org.jspecify.annotations.NullMarked;
