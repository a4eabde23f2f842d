/** Whether rules do what their examples say, and still rest on the texts that were read when they were written. */
@NullMarked
package org.famen.content.rule.check;

import org.jspecify.annotations.NullMarked;
