/** The command line, a class a command. */
@NullMarked
package org.famen.indexer.command;

import org.jspecify.annotations.NullMarked;
