/** Whether documents come out as their examples say, and what they name is there. */
@NullMarked
package org.famen.content.paper.check;

import org.jspecify.annotations.NullMarked;
