/** What a person who reads an answer or a guide can do: until when, step by step, with whose help. */
@NullMarked
package org.famen.content.advice;

import org.jspecify.annotations.NullMarked;
