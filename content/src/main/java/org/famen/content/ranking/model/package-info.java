/** What is learned from answered questions and how it scores a candidate: signals, features, nets. */
@NullMarked
package org.famen.content.ranking.model;

import org.jspecify.annotations.NullMarked;
