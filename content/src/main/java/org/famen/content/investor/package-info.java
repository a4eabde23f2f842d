/** What small investors should know, and which ways are open to them when something has happened. */
@NullMarked
package org.famen.content.investor;

import org.jspecify.annotations.NullMarked;
