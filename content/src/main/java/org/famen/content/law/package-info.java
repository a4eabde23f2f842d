/** The law model and the readers that fill it: laws, versions, divisions, articles, sections, annexes, tables. */
@NullMarked
package org.famen.content.law;

import org.jspecify.annotations.NullMarked;
