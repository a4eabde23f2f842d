/** Where the words of a law speak of another provision: 本法第三十九条, 《民法典》第十条, 前款, 依照刑法的规定. */
@NullMarked
package org.famen.content.reference;

import org.jspecify.annotations.NullMarked;
