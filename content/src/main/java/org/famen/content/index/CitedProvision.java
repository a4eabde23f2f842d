package org.famen.content.index;

/**
 * A provision that a page rests on.
 *
 * @param written as courts write it: 《民法典》第七百一十条
 * @param address of the provision within the law
 */
public record CitedProvision(String written, String lawId, String address) {}
