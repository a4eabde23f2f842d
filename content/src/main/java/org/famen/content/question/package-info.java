/** What people typically ask, provision by provision, written by editors for the search to learn from. */
@NullMarked
package org.famen.content.question;

import org.jspecify.annotations.NullMarked;
