/** Files that are published beside a text: which names, types and sizes are allowed. */
@NullMarked
package org.famen.content.attachment;

import org.jspecify.annotations.NullMarked;
