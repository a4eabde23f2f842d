package org.famen.portal.application.attachment;

/** None is set up. */
record NoScanner() implements Scanner {
    @Override
    public Finding scan(byte[] file) {
        return Finding.UNSCANNED;
    }
}
