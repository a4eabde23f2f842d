/** Villages: who helps there, the law-literate villagers (法律明白人), and which are models of democracy and the rule of law. */
@NullMarked
package org.famen.content.village;

import org.jspecify.annotations.NullMarked;
