/** What a text that somebody pastes says of laws: which provisions it cites, and what it quotes of them. */
@NullMarked
package org.famen.content.pastedtext;

import org.jspecify.annotations.NullMarked;
