/** What changed between two versions of a law: which article became which, and which words. */
@NullMarked
package org.famen.content.compare;

import org.jspecify.annotations.NullMarked;
