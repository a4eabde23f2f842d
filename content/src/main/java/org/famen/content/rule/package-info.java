/** Rules of law that can be reckoned: what is asked, the steps with the provision behind each, and examples. */
@NullMarked
package org.famen.content.rule;

import org.jspecify.annotations.NullMarked;
