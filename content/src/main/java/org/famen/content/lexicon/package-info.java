/** Words as people say them and words as the law says them; see docs/content.md. */
@NullMarked
package org.famen.content.lexicon;

import org.jspecify.annotations.NullMarked;
