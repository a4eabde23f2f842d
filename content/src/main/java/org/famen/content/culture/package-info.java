/** Places where law is made visible (法治文化阵地), in the shape that the city gave them. */
@NullMarked
package org.famen.content.culture;

import org.jspecify.annotations.NullMarked;
