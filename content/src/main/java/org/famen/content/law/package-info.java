/** The law model: laws, versions, divisions, articles, sections, annexes, tables. */
@NullMarked
package org.famen.content.law;

import org.jspecify.annotations.NullMarked;
