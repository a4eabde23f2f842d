/** What somebody has written into a document so far: kept by themselves, checked here. */
@NullMarked
package org.famen.content.paper.filling;

import org.jspecify.annotations.NullMarked;
