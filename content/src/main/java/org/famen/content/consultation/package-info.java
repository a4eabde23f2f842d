/** Questions that people asked, answered in public and without names, with the articles that the answers rest on. */
@NullMarked
package org.famen.content.consultation;

import org.jspecify.annotations.NullMarked;
