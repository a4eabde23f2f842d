/** What anybody needs to check that a law text is the one that was loaded: its plain text, the manifest of all of them, its signature. */
@NullMarked
package org.famen.content.integrity;

import org.jspecify.annotations.NullMarked;
